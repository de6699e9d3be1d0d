import Forms
import GRDB
import Printing

extension DeskArrival {
  /// The numbers of a paper, in the series that lent them.
  func bringNumbers(of document: Int64, _ caseID: Int64) throws {
    let rows = try Row.fetchAll(
      desk, sql: NumberRecord.query + " WHERE document = ? ORDER BY numbers.id", arguments: [document])
    for number in try rows.map(NumberRecord.init) {
      let year = try Int.fetchOne(
        desk, sql: "SELECT fiscal_year FROM series WHERE id = ?", arguments: [number.series])
      let series = try Int64.fetchOne(
        office, sql: "SELECT id FROM series WHERE book = ? AND fiscal_year = ?",
        arguments: [number.book, year])
      let ordinal = Int(try found(number.ordinal, number.text))
      guard let series,
        leases.contains(where: { $0.series == series && $0.first <= ordinal && ordinal <= $0.last })
      else { throw refusal("\(number.text): was not lent to the desk") }
      let taken = try Bool.fetchOne(
        office, sql: "SELECT EXISTS (SELECT 1 FROM numbers WHERE book = ? AND spelling = ?)",
        arguments: [number.book, number.spelling])
      if taken == true { throw refusal("\(number.text): is in the book \(number.book) already") }
      try NumberRecord(
        id: try Register.nextID(of: "numbers", in: office), brought: number, series: series,
        document: try found(documents[document], number.text), caseID: caseID
      ).insert(in: office)
    }
  }

  /// The industries that a paper made or is about, and what it says of them.
  func bringIndustries(of document: Int64, _ caseID: Int64) throws {
    let own = try found(documents[document], "paper")
    let papers = try Row.fetchAll(
      desk,
      sql: """
        \(NumberRecord.query) WHERE industries.id IN (SELECT industry FROM industry_papers WHERE document = ?)
        ORDER BY industries.id
        """, arguments: [document])
    for number in try papers.map(NumberRecord.init) {
      let here = try found(
        try Int64.fetchOne(
          office, sql: "SELECT id FROM numbers WHERE book = ? AND spelling = ?",
          arguments: [number.book, number.spelling]), number.text)
      let known = try Int64.fetchOne(
        office, sql: "SELECT id FROM industries WHERE number = ?", arguments: [here])
      let industry = try known ?? Register.insertIndustry(of: here, in: office)
      try office.execute(
        sql: "INSERT INTO industry_papers (document, industry) VALUES (?, ?)", arguments: [own, industry])
      let facts = try Row.fetchAll(
        desk, sql: "SELECT * FROM facts WHERE document = ? AND industry = ? ORDER BY id",
        arguments: [document, number.industry])
      for fact in try facts.map(Fact.init) {
        try Fact(
          id: try Register.nextID(of: "facts", in: office), brought: fact, industry: industry, caseID: caseID,
          document: own
        ).insert(in: office)
      }
    }
  }
}
