import Forms
import GRDB

/// The file (मिसिल) of an industry: what its papers say of it, and which they are.
public struct Industry: Hashable, Sendable, Codable {
  public let id: Int64
  /// The registration number as it was given.
  public let registrationNumber: String
  /// The present particulars, by name, each with the paper or case that says so; a void paper says nothing.
  public let particulars: [String: Particular]
  /// The keys of its papers, in the order of issue.
  public let papers: [String]

  public struct Particular: Hashable, Sendable, Codable {
    public let value: String
    /// The day of the paper, Bikram Sambat.
    public let date: String
    public let caseID: Int64?
    /// The key of the paper; nil for what was entered from the time before the register.
    public let paper: String?

    public init(value: String, date: String, caseID: Int64?, paper: String?) {
      (self.value, self.date) = (value, date)
      (self.caseID, self.paper) = (caseID, paper)
    }
  }
}

extension Register {
  /// The industry of a registration number, in whichever spelling.
  ///
  /// - Throws: `RegisterError.unknownNumber`, `.ambiguousNumber`
  public func industry(_ number: String) throws(RegisterError) -> Industry {
    try read { database in
      guard let found = try NumberRecord.find(number, in: .registration, database),
        let id = found.industry
      else {
        throw RegisterError.unknownNumber(field: "industry", number: number, book: "registration")
      }
      return Industry(
        id: id, registrationNumber: found.text, particulars: try Self.particulars(of: id, in: database),
        papers: try String.fetchAll(
          database,
          sql: """
            SELECT key FROM industry_papers JOIN documents ON id = document WHERE industry = ? ORDER BY id
            """, arguments: [id]))
    }
  }

  private static func particulars(of id: Int64, in database: Database) throws -> [String: Industry.Particular]
  {
    var particulars: [String: Industry.Particular] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT particular, value, facts.date AS date, facts.case_id AS case_id, key
        FROM facts LEFT JOIN documents ON documents.id = document WHERE industry = ? AND \(Fact.holds)
        ORDER BY facts.date, facts.id
        """, arguments: [id])
    while let row = try rows.next() {
      particulars[try row.decode(forColumn: "particular")] = Industry.Particular(
        value: try row.decode(forColumn: "value"), date: try row.decode(forColumn: "date"),
        caseID: try row.decode(forColumn: "case_id"), paper: try row.decode(forColumn: "key"))
    }
    return particulars
  }

  /// Makes the industry of a registration number.
  static func insertIndustry(of number: Int64, in database: Database) throws -> Int64 {
    let id = try nextID(of: "industries", in: database)
    try database.execute(sql: "INSERT INTO industries (id, number) VALUES (?, ?)", arguments: [id, number])
    return id
  }
}
