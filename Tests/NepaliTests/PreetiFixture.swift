import Foundation

/// The lines of a provincial gazette as they were typed in Preeti, and the same in Unicode, from `Preeti/lines.tsv`:
/// key, tab, text. The visarga's key at the end of a label is a colon there, as it is meant.
enum PreetiFixture {
  static let pairs: [(preeti: String, unicode: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Preeti/lines.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return (parts[0], parts[1])
    }
  }()
}
