import GRDB

/// An issued document as a list shows it.
public struct DocumentSummary: Hashable, Sendable, Codable {
  /// Its own number in the book of what goes out or comes in, as printed: `१२३`.
  public let number: String
  /// The same in ASCII, different for all documents: `OUT-2083-84-0123`.
  public let key: String
  /// The book of its own number: `dispatch`.
  public let book: String
  /// The numbers that it was given for fields of its form, by the field's name: the registration number.
  public let allotted: [String: String]
  /// The form's kind: `certificate`.
  public let kind: String
  /// The form's id, and SHA-256 of the form file it was made with.
  public let form: String
  public let formDigest: String
  /// The case that was issued.
  public let caseID: Int64
  public let title: String
  /// A raw `CopyKind`; `original` for a paper that is none.
  public let copy: String
  /// The key of the paper of which it is a copy; nil for an original.
  public let replaces: String?
  /// The key of the paper that took its place; nil for one in force.
  public let supersededBy: String?
  /// The day of issue in Bikram Sambat, `2081-05-12`, and in the civil calendar.
  public let date: String
  public let civilDate: String
  /// What made it: the program and its libraries and fonts.
  public let program: String
  /// Who issued it; nil for a document of the first version.
  public let person: String?
  /// Why it was issued on a day or with a quotation that would be refused.
  public let exception: String?
  /// SHA-256 of the stored PDF, and its length in bytes.
  public let sha256: String
  public let size: Int
  /// Why it was made void; nil for a document in force.
  public let voidReason: String?

  init(_ row: Row, in database: Database) throws {
    number = try row.decode(forColumn: "number")
    key = try row.decode(forColumn: "key")
    book = try row.decode(forColumn: "book")
    let pairs = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT field, text FROM numbers WHERE document = ? AND field IS NOT NULL"),
      arguments: [try row.decode(Int64.self, forColumn: "root")]
    ).map { (try $0.decode(String.self, forColumn: "field"), try $0.decode(String.self, forColumn: "text")) }
    allotted = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    kind = try row.decode(forColumn: "kind")
    form = try row.decode(forColumn: "form_id")
    formDigest = try row.decode(forColumn: "form")
    caseID = try row.decode(forColumn: "case_id")
    title = try row.decode(forColumn: "title")
    copy = try row.decode(forColumn: "copy")
    replaces = try row.decode(forColumn: "replaces_key")
    supersededBy = try row.decode(forColumn: "superseded_by")
    date = try row.decode(forColumn: "date")
    civilDate = try row.decode(forColumn: "civil_date")
    program = try row.decode(forColumn: "program")
    person = try row.decode(forColumn: "person_name")
    exception = try row.decode(forColumn: "exception")
    sha256 = try row.decode(forColumn: "digest")
    size = try row.decode(forColumn: "size")
    voidReason = try row.decode(forColumn: "reason")
  }

  static let query = """
    SELECT documents.id AS id, numbers.document AS root, numbers.text AS number, key, numbers.book AS book, kind,
      forms.id AS form_id, form, documents.case_id AS case_id, title, copy, documents.date AS date, civil_date,
      program, people.name AS person_name, exception, documents.digest AS digest, size, events.reason AS reason,
      (SELECT other.key FROM documents AS other WHERE other.id = documents.replaces) AS replaces_key,
      (SELECT other.key FROM documents AS other WHERE other.id = \(CopyChain.successor)) AS superseded_by
    FROM documents JOIN forms ON forms.digest = form
      JOIN numbers ON numbers.document = \(CopyChain.original) AND field IS NULL
      LEFT JOIN people ON people.id = documents.person
      LEFT JOIN events ON events.document = documents.id AND action = 'void'
    """

  /// The document of a key.
  static func ofKey(_ key: String, in database: Database) throws -> DocumentSummary? {
    try Row.fetchOne(
      try database.cachedStatement(sql: query + " WHERE key = ?"), arguments: [key]
    ).map { try DocumentSummary($0, in: database) }
  }
}
