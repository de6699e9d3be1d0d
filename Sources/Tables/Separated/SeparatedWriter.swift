import Nepali

/// Writes records as Excel and LibreOffice read them: UTF-8 with its mark, commas, lines that end in CR LF.
public enum SeparatedWriter {
  /// What the file begins with: without the mark Excel takes UTF-8 for something else.
  public static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A record as a line of the file.
  public static func line(_ values: [String]) -> [UInt8] { joined(values.map(value)) }

  /// A row of finished figures: an amount in rupees without groups. A number is no formula, also one below zero.
  public static func line(of cells: [Workbook.Cell]) -> [UInt8] {
    let values = cells.map { cell in
      switch cell {
      case .blank: ""
      case .text(let text): value(text)
      case .count(let count): "\(count)"
      case .amount(let paisa):
        "\(paisa < 0 ? "-" : "")\(paisa.magnitude / 100).\(Digits.ascii.write(paisa.magnitude % 100, width: 2))"
      }
    }
    return joined(values)
  }

  private static func joined(_ values: [String]) -> [UInt8] {
    Array((values.joined(separator: ",") + "\r\n").utf8)
  }

  /// A value, in quotes where it needs them. One that a spreadsheet would work out as a formula gets the
  /// apostrophe by which spreadsheets know words, and which `SeparatedReader` takes away again.
  private static func value(_ text: String) -> String {
    var text = text
    if let first = text.utf8.first, isFormula(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  static func isFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }
}
