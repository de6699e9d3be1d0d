extension Unicode.Scalar {
  /// Whether it would break a line of output, change what a terminal or a reader shows of its neighbours, or
  /// not be seen at all.
  package var disturbsALine: Bool {
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// `text` as one line of an error or a list: what could disturb it as U+XXXX, what is too long cut with “…”.
///
/// Joiners stay, for the letters of Nepali words hang on them.
///
/// - Parameter limit: the most code points of `text` that are shown.
package func onOneLine(_ text: String, atMost limit: Int = 600) -> String {
  var line = String.UnicodeScalarView()
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if index == limit { return String(line) + "…" }
    let isJoiner = scalar.value == 0x200C || scalar.value == 0x200D
    if scalar.disturbsALine, !isJoiner {
      line.append(contentsOf: scalar.label.unicodeScalars)
    } else {
      line.append(scalar)
    }
  }
  return String(line)
}
