import Certificates
import Forms
import Nepali

/// The same office as a register has it, in arrays and dictionaries: what the register must say after every act.
struct OfficeModel {
  struct Case {
    var given: TestCase
    var state = CaseState.entered
    /// The keys of its documents.
    var documents: [String] = []
  }

  struct Document {
    var key: String
    var caseID: Int64
    var number: String
    var allotted: [String: String]
    var date: String
    var person: String
    var exception: String?
    var void: String?
  }

  struct Person {
    var name: String
    var roles: Set<Certificates.Person.Role>
    var isDisabled = false
  }

  var people: [Person]
  var cases: [Case] = []
  var documents: [Document] = []
  /// The last ordinal of each book that has begun.
  var books: [Book: Int] = [:]
  /// What the books began after, where it was set.
  var openings: [Book: Int] = [:]
  /// The greatest day of each book, of papers whose day was not excused.
  var days: [Book: String] = [:]
  /// By the registration number in its plain spelling: what papers say, in the order of their entering.
  var industries: [String: [(particular: String, value: String, date: String, document: String?)]] = [:]
  var office: String
  /// The keys of void papers, and the registrations that they gave.
  private(set) var voids: Set<String> = []
  private(set) var voidRegistrations: Set<String> = []

  init(office: String) {
    self.office = office
    people = [Person(name: chief, roles: Set(Certificates.Person.Role.allCases))]
  }

  func person(_ name: String) -> Person? { people.last { $0.name == name && !$0.isDisabled } }

  /// The present particulars of an industry: of papers of one day the last holds.
  func particulars(of number: String) -> [String: String] {
    var present: [String: (value: String, date: String)] = [:]
    for fact in industries[number] ?? [] where fact.document.map(voids.contains) != true {
      if let other = present[fact.particular], other.date > fact.date { continue }
      present[fact.particular] = (fact.value, fact.date)
    }
    return present.mapValues(\.value)
  }

  mutating func void(_ index: Int, reason: String) {
    documents[index].void = reason
    cases[Int(documents[index].caseID) - 1].state = .void
    voids.insert(documents[index].key)
    if let number = documents[index].allotted["registration_number"] {
      voidRegistrations.insert(plain(number))
    }
  }

  /// A registration number of the tests without what may be written differently: 5/083-84.
  func plain(_ number: String) -> String {
    Digits.ascii.rewrite(number).replacing("–", with: "-")
  }

  /// What one case of a batch comes to, on the state that the papers before it have left.
  ///
  /// - Returns: the document, or nil for a refusal; the model is changed as the register must be.
  mutating func issue(
    _ id: Int64, on date: String, today: String, by person: String, because exception: String?,
    unprintable: String?
  ) -> Document? {
    guard cases.indices.contains(Int(id) - 1) else { return nil }
    let item = cases[Int(id) - 1]
    let given = item.given
    guard item.state == .entered || item.state == .void, given.name != unprintable else { return nil }
    let used = [given.paper.book] + given.paper.allotted.map(\.book)
    if exception == nil {
      if date > today { return nil }
      if let decided = given.decided, date < decided { return nil }
      if used.contains(where: { days[$0].map { date < $0 } ?? false }) { return nil }
      if given.paper.book != .incoming {
        for number in given.quoted {
          let plain = plain(number)
          guard industries[plain] != nil, !voidRegistrations.contains(plain) else { return nil }
          if let name = particulars(of: plain)["name"], name != given.name { return nil }
        }
      }
    }
    return write(given, id, on: date, by: person, because: exception)
  }

  private mutating func write(
    _ given: TestCase, _ id: Int64, on date: String, by person: String, because exception: String?
  ) -> Document {
    func next(_ book: Book) -> Int {
      books[book, default: 0] += 1
      if exception == nil { days[book] = max(days[book] ?? "", date) }
      return books[book, default: 0]
    }
    let own = next(given.paper.book)
    var allotted: [String: String] = [:]
    for (field, book) in given.paper.allotted { allotted[field] = "\(Self.devanagari(next(book)))/०८३–८४" }
    let ordinal = "\(10_000 + own)".dropFirst()
    let document = Document(
      key: "\(given.paper.book == .incoming ? "IN" : "OUT")-2083-84-\(ordinal)", caseID: id,
      number: Self.devanagari(own), allotted: allotted, date: date, person: person, exception: exception)
    documents.append(document)
    cases[Int(id) - 1].state = .issued
    cases[Int(id) - 1].documents.append(document.key)
    let registration = allotted["registration_number"].map(plain)
    let industry = registration ?? given.quoted.map(plain).first { isTied($0, given) }
    // What comes in says what the applicant says.
    if let industry, given.paper.book != .incoming {
      var facts = given.facts
      if given.paper == .certificate { facts["name"] = given.name }
      for (particular, value) in facts {
        industries[industry, default: []].append((particular, value, date, document.key))
      }
    }
    return document
  }

  /// Whether a paper belongs to the industry that it quotes: that there is, and of the paper's name.
  private func isTied(_ number: String, _ given: TestCase) -> Bool {
    guard industries[number] != nil else { return false }
    return particulars(of: number)["name"].map { $0 == given.name } ?? true
  }

  private static func devanagari(_ number: Int) -> String {
    Digits.devanagari.write(number)
  }
}
