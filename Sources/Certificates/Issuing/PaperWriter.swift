import Cases
import Digest
import Forms
import GRDB
import Nepali
import Printing

/// Writes one printed paper into the register: numbers, document, industry, ledger.
struct PaperWriter {
  let register: Register
  let person: Person
  let day: IssueDay
  let press: Press
  let database: Database

  /// - Returns: false where a number is not the next of its book any more; the transaction is then of no use.
  func write(_ paper: IssueGroup.Paper) throws -> Bool {
    guard let printed = paper.printed else { return false }
    // Another process may have issued the case meanwhile; the check says so at the next turn.
    guard try IssuableCase.isOpen(paper.caseID, in: database) else { return false }
    let document = try Register.nextID(of: "documents", in: database)
    var numbers: [NumberRecord] = []
    for (index, (field, number)) in paper.numbers.enumerated() {
      guard let series = try takeNext(number) else { return false }
      numbers.append(
        NumberRecord(
          id: try Register.nextID(of: "numbers", in: database) &+ Int64(index), number: number,
          series: series,
          field: field, document: document, caseID: paper.caseID, date: day.date))
    }
    try press.reached(.numbered)
    try FormRecord.keep(paper.plan.edition, by: person, register: register, in: database)
    try insert(paper, printed, id: document)
    for number in numbers { try number.insert(in: database) }
    try writeIndustry(of: paper, printed.statement, numbers, document: document)
    try press.reached(.stored)
    guard let record = try DocumentRecord.stored(paper.key, in: database) else {
      throw RegisterError.failed(path: register.path, detail: "the document was not written")
    }
    try register.record(record, by: person, in: database)
    if !paper.draft.choices.isEmpty {
      try AddedTranslation.write(
        caseID: paper.caseID, document: document, by: person, register: register, in: database)
    }
    try press.reached(.recorded)
    return true
  }

  /// Takes an ordinal; the series' number, or nil where the ordinal is not the next.
  private func takeNext(_ number: BookNumber) throws -> Int64? {
    let series = try register.series(number.book, number.fiscalYear, by: person, in: database)
    do {
      guard try register.nextNumber(of: series, after: series.last, in: database) == number else {
        return nil
      }
    } catch let error as RegisterError where !error.isEnvironment {
      // The book was filled or closed meanwhile; the next plan says so.
      return nil
    }
    let count = try database.cachedStatement(sql: "UPDATE series SET last = last + 1 WHERE id = ?")
    for _ in series.last..<number.ordinal { try count.execute(arguments: [series.id]) }
    return series.id
  }

  private func insert(_ paper: IssueGroup.Paper, _ printed: PrintedPaper, id: Int64) throws {
    try NewDocument(
      id: id, key: paper.key, caseID: paper.caseID, title: paper.title, form: paper.plan.edition.digest,
      frame: paper.draft.frame?.digest, file: paper.draft.numbers.file ?? "", program: press.identity,
      person: person.id, exception: day.exception, date: day.date
    ).insert(printed.bytes, digest: printed.digest, in: database)
  }

  /// A registration makes an industry; a paper that quotes one is tied to it, and what it changes is noted.
  private func writeIndustry(
    of paper: IssueGroup.Paper, _ statement: CaseStatement, _ numbers: [NumberRecord], document: Int64
  ) throws {
    let registration = numbers.first { $0.book == Book.registration.rawValue }
    let industry =
      if let registration {
        try Register.insertIndustry(of: registration.id, in: database)
      } else {
        try QuoteCheck().industry(
          of: statement, book: paper.plan.book, isExcused: day.exception != nil, in: database)
      }
    guard let industry else { return }
    try database.execute(
      sql: "INSERT INTO industry_papers (document, industry) VALUES (?, ?)", arguments: [document, industry])
    // What comes in says what the applicant says.
    guard paper.plan.book != .incoming else { return }
    var id = try Register.nextID(of: "facts", in: database)
    for (particular, value) in statement.facts.sorted(by: { $0.key < $1.key }) {
      try Fact(
        id: id, industry: industry, particular: particular, value: value, caseID: paper.caseID,
        document: document, date: day.date
      ).insert(in: database)
      id &+= 1
    }
  }
}
