import Glibc

extension Preeti {
  /// A piece of a line in which Preeti, Unicode and Latin are mixed.
  public struct Piece: Hashable, Sendable {
    /// As it is typed: a word, white space, or the part of a word beside Devanagari.
    public let text: String
    /// How likely it is Preeti, from 0 to 1; nil for what is not asked: white space and Devanagari.
    public let confidence: Double?
    /// What it is in Unicode: read as Preeti where that is likelier than not, else as it is typed.
    public let unicode: String
  }

  /// `text` with the words that look like Preeti in Unicode (NFC), and all others as they are.
  public static func mended(_ text: String, font: LegacyFont = .preeti) -> String {
    Normalisation.nfc(pieces(of: text, font: font).map(\.unicode).joined())
  }

  /// The pieces of one line, each judged by its keys and by its neighbours.
  ///
  /// Signs and single digits alone (`5 .` for छ ।) say nothing and follow their neighbours; numbers in ASCII digits,
  /// addresses and units stay.
  public static func pieces(of line: String, font: LegacyFont = .preeti) -> [Piece] {
    let texts = parted(line)
    // The evidence of the words; nil for what has none.
    var isFirst = true
    let evidence: [Int?] = texts.map { text in
      guard hasLatinLetter(text), !isLatinForSure(text) else { return nil }
      defer { isFirst = false }
      return weight(of: withoutEnds(text), isFirst: isFirst)
    }
    return texts.indices.map { index in
      let text = texts[index]
      guard let first = text.unicodeScalars.first, !first.properties.isWhitespace, !isDevanagari(first) else {
        return Piece(text: text, confidence: nil, unicode: text)
      }
      guard let confidence = confidence(of: index, texts, evidence) else {
        return Piece(text: text, confidence: 0, unicode: text)
      }
      return Piece(
        text: text, confidence: confidence, unicode: confidence > 0.5 ? unicode(text, font: font) : text)
    }
  }

  /// How likely the cells of a column are Preeti: the expected share of those that have Latin letters, from 0 to 1,
  /// where each cell is judged by its keys and by what the others are. 0 where no cell has any.
  public static func confidence(of cells: some Sequence<String>) -> Double {
    let judged = cells.filter(hasLatinLetter).map(odds)
    guard !judged.isEmpty else { return 0 }
    func share(prior: Double) -> Double {
      judged.reduce(0) { $0 + likelihood($1 + prior) } / Double(judged.count)
    }
    return share(prior: prior(ofShare: share(prior: 0)))
  }

  /// Whether a cell is Preeti in a column of which that share is, as `confidence` has it: what is expected of the
  /// column stands in the place of what a text needs of which nothing else is known. A word in capitals says too little
  /// to be Preeti for its column's sake.
  public static func isLikely(_ cell: String, inColumnOf share: Double) -> Bool {
    guard hasLatinLetter(cell) else { return false }
    let evidence = evidence(of: cell)
    if evidence > threshold { return true }
    return cell.contains(where: \.isLowercase) && Double(evidence) / 10 + prior(ofShare: share) > 0
  }

  /// Of a cell alone, in natural logarithms.
  private static func odds(of cell: String) -> Double {
    min(max(Double(evidence(of: cell) - threshold) / 10, -6), 6)
  }

  /// A column is mostly of one kind: what most cells say is what is expected of the rest.
  private static func prior(ofShare share: Double) -> Double {
    let share = min(max(share, 0.02), 0.98)
    return log(share / (1 - share))
  }

  /// nil for what stays whatever stands beside it.
  private static func confidence(of index: Int, _ texts: [String], _ evidence: [Int?]) -> Double? {
    if isLatinForSure(texts[index]) { return nil }
    var (context, weight) = (0.0, 0.6)
    for (before, after) in zip(neighbours(of: index, evidence, -1), neighbours(of: index, evidence, 1)) {
      for score in [before, after] { context += weight * Double(min(max(score ?? 0, -40), 40)) }
      weight /= 2
    }
    context = min(max(context, -45), 45)
    if let own = evidence[index] { return likelihood((Double(own) + context - Double(threshold)) / 10) }
    // A mark beside a word that is surely Preeti is Preeti.
    let touchesDevanagari =
      [index - 1, index + 1].contains {
        texts.indices.contains($0) && texts[$0].unicodeScalars.first.map(isDevanagari) == true
      }
    return touchesDevanagari ? nil : likelihood((context - 10) / 10)
  }

  /// The evidence of the next three words in a direction.
  private static func neighbours(of index: Int, _ evidence: [Int?], _ step: Int) -> [Int?] {
    var found: [Int?] = []
    var place = index + step
    while evidence.indices.contains(place), found.count < 3 {
      if let score = evidence[place] { found.append(score) }
      place += step
    }
    return found + [Int?](repeating: nil, count: 3 - found.count)
  }

  private static func likelihood(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

  /// Numbers, addresses, units.
  private static func isLatinForSure(_ text: String) -> Bool {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.count
    let isNumber =
      digits > 1 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || ",.:/-()%+".utf8.contains($0) }
    let word = withoutEnds(text)
    return isNumber || isAddress(word) || isMeasure(word)
  }

  /// The word without brackets at its ends, which stand around words of Unicode and Latin.
  private static func withoutEnds(_ word: String) -> Substring {
    var word = Substring(word)
    while word.first == "(" { word.removeFirst() }
    while word.last == ")" { word.removeLast() }
    return word
  }

  private static func hasLatinLetter(_ text: String) -> Bool { text.utf8.contains(where: isLatinLetter) }

  private static func isDevanagari(_ scalar: Unicode.Scalar) -> Bool {
    (0x900...0x97F).contains(scalar.value) || scalar == "\u{200D}" || scalar == "\u{200C}"
  }

  /// Runs of white space, of Devanagari, and of all else.
  private static func parted(_ line: String) -> [String] {
    func kind(_ scalar: Unicode.Scalar) -> Int {
      scalar.properties.isWhitespace ? 0 : isDevanagari(scalar) ? 1 : 2
    }
    var parts: [String] = [], last = -1
    for scalar in line.unicodeScalars {
      let kind = kind(scalar)
      if kind != last { parts.append("") }
      last = kind
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
    return parts
  }
}
