import ArgumentParser
import Glibc
import Nepali

struct PreetiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preeti",
    abstract: "Turn text typed in Preeti or one of its relatives into Unicode, and back.",
    discussion: """
      A filter: a file, or standard input, line by line to standard output. Bytes that are no UTF-8 are taken for \
      Windows-1252, in which such files were saved.

        certgen preeti old.txt > new.txt
        certgen preeti --mixed minutes.txt      # what looks like Preeti
        certgen preeti --show minutes.txt       # before and after
        certgen preeti --reverse notice.txt > for-the-press.txt

      Devanagari in the text stays as it is; with --mixed names, units and numbers in Latin letters stay, too. With --reverse, what the font cannot draw is named on standard error: \
      Latin letters stay and need another font, ASCII digits become Devanagari ones.
      """)

  @Argument(help: "A text file; standard input where none is named.", completion: .file()) var file: String?
  @Flag(help: "From Unicode to the keys of the font.") var reverse = false
  @Option(help: "The font: preeti, kantipur, sagarmatha, pcs (PCS Nepali).", transform: Self.font(named:))
  var font = LegacyFont.preeti
  @Flag(help: "Only words that look like Preeti, by their keys and their neighbours.") var mixed = false
  @Flag(help: "A row for each line: how sure it is from 0 to 1, the line, the line with --mixed.") var show =
    false

  /// No honest line is longer.
  private static let longestLine = 1_048_576

  func validate() throws {
    guard [reverse, mixed, show].filter({ $0 }).count <= 1 else {
      throw ValidationError("Give one of --reverse, --mixed, --show.")
    }
  }

  func run() throws {
    let path = file ?? "standard input"
    let descriptor = file.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard descriptor >= 0 else { throw FileFailure.system(path, cannot: "be read") }
    defer { if file != nil { close(descriptor) } }
    var lines = LineReader(descriptor, path: path, limit: Self.longestLine)
    var number = 0
    while let line = try lines.line() {
      number += 1
      guard case .bytes(let bytes) = line else {
        throw FileFailure.refused("\(path):\(number)", "the line has more than \(Self.longestLine) bytes")
      }
      if number == 1, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        throw FileFailure.refused(path, "is UTF-16; save it as UTF-8")
      }
      let text = String(validating: bytes, as: UTF8.self) ?? Windows1252.text(of: bytes)
      try answer(text, at: "\(path):\(number)")
    }
  }

  private static func font(named name: String) throws -> LegacyFont {
    if let font = LegacyFont(rawValue: name) { return font }
    throw ValidationError(
      "there is no table of “\(name)”; there are \(LegacyFont.allCases.map(\.rawValue).joined(separator: ", "))."
    )
  }

  private func answer(_ text: String, at place: String) throws {
    if show {
      let sure = Int((Preeti.confidence(of: [text]) * 100).rounded())
      let share = "\(sure / 100).\(sure % 100 < 10 ? "0" : "")\(sure % 100)"
      return try Terminal.print(row: [share, text, Preeti.mended(text, font: font)])
    }
    var result = text
    if reverse {
      let typed = Preeti.typed(text, font: font)
      result = typed.keys
      if !typed.changed.isEmpty {
        let words = typed.changed.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
        let more = typed.changed.count > 5 ? " and \(typed.changed.count - 5) more" : ""
        Terminal.warn("\(place): the font cannot draw as it is: \(words)\(more)")
      }
    } else {
      result = mixed ? Preeti.mended(text, font: font) : Preeti.unicode(text, font: font)
    }
    try Terminal.write(Array((result + "\n").utf8))
  }
}
