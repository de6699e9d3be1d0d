import Cases
import Forms
import Nepali

extension Office {
  /// What is doubtful in the words of an office file, one line each with its place: text that another program
  /// spoilt, and text typed in Preeti. A file that `read` refuses has none.
  public static func doubts(in bytes: [UInt8], file: String) -> [String] {
    guard let json = try? JSONReader.read(bytes) else { return [] }
    let file = file.onOneLine
    return json.texts.flatMap { text, line, column in
      TextHygiene.doubts(about: text).map { "\(SourcePlace(file: file, line: line, column: column)): \($0)" }
    }
  }
}

extension PlacedValue {
  /// The texts within, with their lines and columns.
  fileprivate var texts: [(String, Int, Int)] {
    switch content {
    case .text(let text): [(text, line, column)]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .flag, .number: []
    }
  }
}
