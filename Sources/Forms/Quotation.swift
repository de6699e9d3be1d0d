import Nepali

extension String {
  /// The text as a refusal shows it: in quotation marks, short, on one line, nothing in it unseen.
  package var quoted: String { Nepali.quoted(self) }

  /// The text with U+FFFD in place of what would break a line of output or disturb a terminal: a file's name
  /// is chosen by whoever made the file.
  package var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
