import Cases
import Forms
import GRDB
import Nepali
import Printing

/// A printed copy that is to be written into the register.
struct NewCopy {
  let origin: CopyOrigin
  let kind: CopyKind
  let draft: Draft
  let printed: Printed
  /// The values of the mark, as the register keeps them.
  let mark: String
  let reason: String?
  /// The frame under the digest by which the register calls it.
  let frame: String?
  /// Of a correction, what makes its case.
  var correction: Correction?

  /// The case of a correction, and what the paper said of the industry before.
  struct Correction {
    var form: String
    var title: String
    var source: CorrectedCase.Source
    var factsBefore: [String: String]
  }
}

extension Register {
  /// Writes a copy: document, industry, ledger, and that the place of a lost or wrong paper was taken.
  ///
  /// - Returns: nil where another process has copied the paper meanwhile; nothing was written then.
  /// - Throws: `RegisterError`, as `CopyOrigin` and a case of a correction do.
  func store(_ copy: NewCopy) throws(RegisterError) -> DocumentSummary? {
    try write(as: .approver) { database, person in
      let now = try CopyOrigin(copy.origin.summary.key, self, in: database)
      guard now.key == copy.origin.key, now.officer == copy.origin.officer else { return nil }
      let caseID =
        try copy.correction.map { try self.caseID(of: $0, by: person, in: database) }
        ?? copy.origin.summary.caseID
      let id = try Self.nextID(of: "documents", in: database)
      for edition in [copy.draft.edition, copy.draft.copy?.edition].compactMap(\.self) {
        try FormRecord.keep(edition, by: person, register: self, in: database)
      }
      try NewDocument(
        id: id, key: now.key, copy: copy.kind, replaces: now.document, caseID: caseID,
        title: copy.correction?.title ?? now.summary.title, form: copy.draft.edition.digest,
        frame: copy.frame,
        file: copy.draft.numbers.file ?? "", program: Identity.current, person: person.id,
        date: copy.draft.date
      ).insert(copy.printed.bytes, digest: copy.printed.digest, in: database)
      try writeIndustry(of: copy, document: id, case: caseID, in: database)
      guard let record = try DocumentRecord.stored(now.key, in: database) else {
        throw RegisterError.failed(path: path, detail: "the copy was not written")
      }
      try self.record(record, by: person, in: database)
      try act(
        .copied, case: caseID, document: id, by: person, reason: copy.reason,
        details: [CopyDetail.form: copy.draft.copy?.edition.digest, CopyDetail.values: copy.mark],
        in: database)
      let isSuperseded = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM events WHERE action = 'superseded' AND document = ?)",
        arguments: [now.document])
      if copy.kind != .certified, isSuperseded != true {
        try act(
          .superseded, case: now.summary.caseID, document: now.document, by: person, reason: copy.reason,
          details: [CopyDetail.successor: now.key], in: database)
      }
      return try DocumentSummary.ofKey(now.key, in: database)
    }
  }

  private func caseID(
    of correction: NewCopy.Correction, by person: Person, in database: Database
  ) throws -> Int64 {
    switch correction.source {
    case .entered(let id):
      if let number = try IssuableCase.number(of: id, in: database) {
        throw RegisterError.alreadyIssued(case: id, number: number)
      }
      try CaseHistory(of: id, in: database).require(.issue)
      try refuseOwnEntry(id, by: person, in: database)
      return id
    case .file(let content):
      let id = try insertCase(
        form: correction.form, title: correction.title, content: content, by: person, in: database)
      try refuseOwnEntry(id, by: person, in: database)
      return id
    }
  }

  /// Where the office wants four eyes, a correction is entered by one person and given by another.
  private func refuseOwnEntry(_ id: Int64, by person: Person, in database: Database) throws {
    guard try FourEyes(database).bar(person, fromDeciding: id) else { return }
    throw RegisterError.invalid(
      what: "four eyes",
      reason: "who entered the corrected case does not issue it; let another add it and give its number")
  }

  /// A copy belongs to the industry of its paper. What a correction says otherwise than the paper becomes a particular
  /// of the industry, unless a later paper speaks of it.
  private func writeIndustry(
    of copy: NewCopy, document: Int64, case caseID: Int64, in database: Database
  ) throws {
    let statement = copy.printed.statement
    let quoted =
      try copy.correction.map { _ in
        try QuoteCheck().industry(of: statement, book: copy.origin.book, isExcused: false, in: database)
      } ?? nil
    let known = try Int64.fetchAll(
      database, sql: "SELECT industry FROM industry_papers WHERE document = ? ORDER BY industry",
      arguments: [copy.origin.document])
    for industry in quoted.map({ [$0] }) ?? known {
      try database.execute(
        sql: "INSERT INTO industry_papers (document, industry) VALUES (?, ?)",
        arguments: [document, industry])
      guard let correction = copy.correction, copy.origin.book != .incoming else { continue }
      var id = try Self.nextID(of: "facts", in: database)
      for particular in Set(statement.facts.keys).union(correction.factsBefore.keys).sorted()
      where statement.facts[particular] != correction.factsBefore[particular] {
        let speaker = try Fact.speaker(particular, of: industry, in: database)
        guard speaker.map({ copy.origin.chain.contains($0) }) ?? true else { continue }
        try Fact(
          id: id, industry: industry, particular: particular, value: statement.facts[particular] ?? "",
          caseID: caseID, document: document, date: copy.draft.date
        ).insert(in: database)
        id &+= 1
      }
    }
  }
}
