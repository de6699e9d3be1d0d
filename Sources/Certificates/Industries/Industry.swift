import Forms
import GRDB
public import Nepali

/// The file (मिसिल) of an industry: what its papers say of it, and which they are.
public struct Industry: Hashable, Sendable, Codable {
  public let id: Int64
  /// The registration number as it was given.
  public let registrationNumber: String
  /// The particulars, by name, each with the paper or case that says so; a void paper says nothing.
  public let particulars: [String: Particular]
  /// The keys of its papers, in the order of issue.
  public let papers: [String]
  /// The day as of which it is told, Bikram Sambat; nil for all that is known.
  public var asOf: String?
  /// Its papers, in and out, with what became of them.
  public var file: [Paper] = []
  /// The decisions that were endorsed on its certificates, in the order of their rows.
  public var endorsements: [Endorsement] = []
  /// What was paid for its papers and given back.
  public var payments: [Payment] = []
  /// The term that its registration runs, where it has one.
  public var term: RenewalTerm?
  /// The yearly particulars that were not received (rule 8), by the last day of their fiscal years.
  public var returns: [YearlyReturn] = []

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

  public struct Paper: Hashable, Sendable, Codable {
    public let key: String
    public let number: String
    /// The book of its own number: `dispatch`, `incoming`.
    public let book: String
    public let form: String
    public let date: String
    public let copy: String
    public let state: PaperState
  }

  public struct Endorsement: Hashable, Sendable, Codable {
    /// The keys of the certificate and of the paper of the decision.
    public let certificate: String
    public let decision: String
    /// The row of the certificate's table of decisions, from 1.
    public let row: Int
    public let date: String
  }

  /// Money taken, or given back with a minus.
  public struct Payment: Hashable, Sendable, Codable {
    /// The key of the receipt.
    public let receipt: String
    public let head: String
    public let paisa: Int64
    public let method: String
    public let date: String
  }
}

/// Whether a paper holds.
public enum PaperState: String, Hashable, Sendable, Codable, CaseIterable, CustomStringConvertible {
  case inForce = "in force"
  /// Another took its place.
  case superseded
  case void

  public var description: String { rawValue }
}

extension DocumentSummary {
  /// Whether the paper holds.
  public var state: PaperState {
    voidReason != nil ? .void : supersededBy != nil ? .superseded : .inForce
  }
}

extension Register {
  /// The industry of a registration number, in whichever spelling, or of a name.
  ///
  /// - Parameters:
  ///   - words: a number; or the name of one industry, or how it begins.
  ///   - asOf: tells what was known on a day; nil for all.
  ///   - today: by which it is told what is due, where no day is given; nil tells nothing of it.
  /// - Throws: `RegisterError.unknownNumber`, `.ambiguousNumber`; `.invalid` where several industries have the name, or
  ///   where there was none on the day.
  public func industry(
    _ words: String, asOf day: BSDate? = nil, today: BSDate? = nil
  ) throws(RegisterError) -> Industry {
    try read { database in
      let number = try Self.registration(words, in: database)
      guard let id = number.industry else {
        throw RegisterError.unknownNumber(field: "industry", number: words, book: "registration")
      }
      let file = IndustryFile(id: id, number: number, day: day, database: database)
      return try file.industry(today: today)
    }
  }

  /// Makes the industry of a registration number.
  static func insertIndustry(of number: Int64, in database: Database) throws -> Int64 {
    let id = try nextID(of: "industries", in: database)
    try database.cachedStatement(sql: "INSERT INTO industries (id, number) VALUES (?, ?)")
      .execute(arguments: [id, number])
    return id
  }
}
