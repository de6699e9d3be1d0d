import Foundation

/// Where the rows of the documents come from: `a.json` and `c.json` of a folder, or our own generator.
struct Rows: Sendable {
  /// Nil: made here.
  var folder: String?

  /// Distinct certificates, `count` from number `first` on; a file with fewer begins again.
  func certificates(from first: Int = 0, count: Int) throws -> [CertificateRow] {
    guard let folder else { return (first..<first + count).map(CertificateRow.init(made:)) }
    // One document asks for one row: a run that starts a process for it need not read a thousand.
    let single = folder + "/a1.json"
    let isSingle = first == 0 && count == 1 && FileManager.default.fileExists(atPath: single)
    let rows: [CertificateRow] = try Self.read(isSingle ? single : folder + "/a.json")
    return (first..<first + count).map { rows[$0 % rows.count] }
  }

  func booklets(from first: Int = 0, count: Int) throws -> [BookletRow] {
    guard let folder else { return (first..<first + count).map(BookletRow.init(made:)) }
    let rows: [BookletRow] = try Self.read(folder + "/c.json")
    return (first..<first + count).map { rows[$0 % rows.count] }
  }

  private static func read<Row: Decodable>(_ path: String) throws -> [Row] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Row].self, from: Data(contentsOf: URL(filePath: path)))
  }
}
