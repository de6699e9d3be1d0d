import Certificates
import Forms
import GRDB
import Nepali

extension Register {
  /// Changes the file as somebody would who knows SQLite: without triggers, constraints and references;
  /// the triggers stand again afterwards.
  @discardableResult
  func alter<T>(_ work: (Database) throws -> T) throws -> T {
    try database.writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let result = try work(database)
      try database.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
      for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
      return result
    }
  }

  /// The tables of a register, but for what the library keeps of its own, and for what `find` looks in: that is made
  /// from the others, and not final.
  func tables() throws -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name <> 'grdb_migrations' AND name NOT LIKE 'search%' ORDER BY name
          """)
    }
  }

  /// A register that has something in every table: what every kind of act leaves.
  static func withEverything(path: String? = nil) throws -> Register {
    let register =
      try path.map { path throws(RegisterError) in try Register.create(path: path, person: chief) }
      ?? Register.inMemory(person: chief)
    try fill(register, cases: 3)
    try register.setSeries(.registration, fiscalYear(), .init(opening: 5))
    try register.issueAll(press())
    try register.void("OUT-2083-84-0002", reason: "spoiled")
    let old = TestCase(name: "पुरानो")
    let date = try day().date
    _ = try register.addRegistered(
      form: old.paper.rawValue, title: old.name, content: old.content,
      numbers: [("registration_number", .registration, "127/079-80")],
      facts: ["name": old.name, "scale": "घरेलु"],
      date: date)
    try register.enterNumber("128/079-80", in: .registration, name: "अर्को", date: date)
    let card = try register.add(
      TestCase(paper: .card, name: old.name, facts: ["pan": "6"], quoted: ["127/079-80"]))
    try register.issueOne(card)
    _ = try register.add(TestCase(paper: .letter, name: "खुला"))
    try register.addPerson("सीता", post: "सुब्बा", roles: [.clerk], signature: Array("signature".utf8))
    try register.acting(chief).addPerson("गीता", post: "", roles: [.approver])
    try register.acting(chief).disablePerson("गीता", reason: "सरुवा")
    try register.acting(chief).fillActs()
    try register.acting(chief).fillFees()
    return register.acting(chief)
  }

  /// Money that was taken in both ways, and given back; and a day that was closed.
  private func fillFees() throws {
    var order = PaymentOrder(caseID: 1, method: .voucher("००२१४"))
    order.reason = "किस्ता"
    try take(order, amount: "200", fee: "500")
    try giveBack("RCPT-2083-84-0001")
    try take(PaymentOrder(caseID: 2, method: .cash), fee: "500")
    try closeCash(of: day().date, counted: .parse("490"), reason: "घटी", today: day().today)
  }

  /// Acts with details, enclosures and links, and a rule.
  private func fillActs() throws {
    try set(.fourEyes, to: "yes")
    try set(.fourEyes, to: "no")
    try write(as: .clerk) { database, person in
      let file = try Enclosure.store(Array("%PDF-1.7 scan".utf8), name: "scan.pdf", in: database)
      let photo = try Enclosure.store([0xFF, 0xD8, 0xFF, 0xE0], name: "photo.jpg", in: database)
      try act(
        .received, case: 6, by: person, details: ["from": "सीता", "pages": "2"],
        enclosures: [("scan.pdf", file), ("photo.jpg", photo), ("again.pdf", file)], in: database)
      try act(.answered, case: 6, by: person, reason: "थप", links: [(2, .amends, 6), (3, .answers, 6)], in: database)
      try act(.imported, case: 1, by: person, details: ["import_key": "letter 1"], in: database)
    }
  }
}
