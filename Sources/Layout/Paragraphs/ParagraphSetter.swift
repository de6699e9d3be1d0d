/// Paragraph + width → lines. Keeps what it has set: the fixed text of a form is set once.
final class ParagraphSetter {
  private let foundry: Typefoundry
  private var finder: BreakFinder
  private var kept = RecentCache<Key, SetParagraph>(limit: 2048)

  private struct Key: Hashable {
    var paragraph: Paragraph
    var width: Length
    var language: Language
    var pageLanguage: Language
    var lettering: Lettering

    /// Of what tells paragraphs apart; hashing Strings as such would normalise them each time.
    func hash(into hasher: inout Hasher) {
      hasher.combine(width)
      for span in paragraph.spans {
        guard case .text(var text) = span.content else { continue }
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      }
    }
  }

  init(_ foundry: Typefoundry) throws(LayoutError) {
    self.foundry = foundry
    finder = try BreakFinder()
  }

  func forget() { kept.removeAll() }

  /// - Throws: `LayoutError.missingGlyph`, or `.overflow` when the paragraph does not fit as it says.
  func set(_ paragraph: Paragraph, width: Length, in around: Surroundings) throws(LayoutError) -> SetParagraph
  {
    let key = Key(
      paragraph: paragraph, width: width, language: around.language, pageLanguage: around.pageLanguage,
      lettering: around.lettering)
    let isFixed = !paragraph.spans.contains { $0.content == .pageNumber || $0.content == .pageCount }
    if isFixed, let known = kept[key] { return known }
    let set = try fitSmaller(paragraph, width: width, in: around)
    if isFixed { kept.insert(set, key) }
    return set
  }

  /// The width of the paragraph when no line is broken but where it says so.
  func naturalWidth(_ paragraph: Paragraph, in around: Surroundings) throws(LayoutError) -> Length {
    var endless = paragraph
    endless.style.alignment = .start
    endless.fit = .wrap
    return try set(endless, width: .pt(1e6), in: around).lines.map(\.end).max() ?? .zero
  }

  /// A form is made for the widths of its own family. In another a narrow cell may need smaller letters; the
  /// lines stay as far apart.
  private func fitSmaller(
    _ paragraph: Paragraph, width: Length, in around: Surroundings
  ) throws(LayoutError) -> SetParagraph {
    do throws(LayoutError) { return try fit(paragraph, width: width, in: around) } catch {
      guard case .overflow = error, around.lettering.family(for: paragraph.style.family) != paragraph.style.family
      else { throw error }
      for step in 1...Self.shrinkingSteps {
        var smaller = paragraph
        smaller.style.size = paragraph.style.size * (1 - Self.shrinkingStep * Double(step))
        do throws(LayoutError) { return try fit(smaller, width: width, in: around) } catch { continue }
      }
      throw error
    }
  }

  private static let shrinkingSteps = 6, shrinkingStep = 0.04

  /// Applies the paragraph's fit rule.
  private func fit(
    _ paragraph: Paragraph, width: Length, in around: Surroundings
  ) throws(LayoutError) -> SetParagraph {
    let field = paragraph.longestField
    switch paragraph.fit {
    case .wrap:
      return SetParagraph(lines: try lines(paragraph, width, 1, around).get(field, around), field: field)
    case .refuse(let limit):
      let lines = try lines(paragraph, width, 1, around).get(field, around)
      guard lines.count <= limit else {
        throw around.overflow(
          "the value needs \(lines.count) lines, there is room for \(limit)", field: field)
      }
      return SetParagraph(lines: lines, field: field)
    case .copyfit(let limit, let floor):
      let (lines, narrowing) = try copyfit(paragraph, width: width, lines: limit, floor: floor, in: around)
      return SetParagraph(lines: lines, field: field, narrowing: narrowing)
    case .condense(let limit, let floor):
      for factor in Self.factors(to: floor) {
        if case .set(let lines) = try lines(paragraph, width, factor, around), lines.count <= limit {
          return SetParagraph(lines: lines, field: field, narrowing: factor)
        }
      }
      throw Self.tooLong(for: limit, at: floor, field, around)
    }
  }

  /// Lines of letters as wide as they can be: a line is saved where 93 % of their width does it, and they come down
  /// to `floor` only where they must.
  private func copyfit(
    _ paragraph: Paragraph, width: Length, lines limit: Int, floor: Double, in around: Surroundings
  ) throws(LayoutError) -> (lines: [SetLine], narrowing: Double) {
    var natural: (lines: [SetLine], narrowing: Double)?
    for percent in stride(from: 100, through: Int((floor * 100).rounded()), by: -1) {
      let isLittle = percent >= Self.little, factor = Double(percent) / 100
      if natural != nil, !isLittle { break }
      guard
        case .set(let lines) = try lines(
          paragraph, width, factor, around, isWhole: true), lines.count <= limit
      else { continue }
      guard let first = natural else {
        if lines.count == 1 || !isLittle { return (lines, factor) }
        natural = (lines, factor)
        continue
      }
      if lines.count < first.lines.count { return (lines, factor) }
    }
    guard let natural else { throw Self.tooLong(for: limit, at: floor, paragraph.longestField, around) }
    return natural
  }

  /// To which percent of their width letters are condensed although they would fit as they are.
  private static let little = 93

  private static func tooLong(
    for limit: Int, at floor: Double, _ field: String?, _ around: Surroundings
  ) -> LayoutError {
    let percent = Int((floor * 100).rounded())
    return around.overflow(
      "the value does not fit \(limit) \(limit == 1 ? "line" : "lines") even at \(percent) % of its width",
      field: field)
  }

  /// In how many steps letters are narrowed from their own width to the floor.
  private static let condensingSteps = 8

  private static func factors(to floor: Double) -> [Double] {
    (0...condensingSteps).map { 1 - (1 - floor) * Double($0) / Double(condensingSteps) }
  }

  /// How much narrower than their own width the letters of a paragraph have to be in a column: 1 where it
  /// fits, less where its fit rule allows that and lines cannot be broken instead.
  /// - Returns: nil where it does not fit at all.
  func narrowing(of paragraph: Paragraph, width: Length, in around: Surroundings) throws(LayoutError) -> Double? {
    var broken = paragraph, floor: Double?
    // More than one line is as good as another: a row grows with them.
    switch paragraph.fit {
    case .condense(let lines, let narrowest) where lines > 1, .copyfit(let lines, let narrowest) where lines > 1:
      (broken.fit, floor) = (.wrap, narrowest)
    default: break
    }
    do throws(LayoutError) {
      return try set(broken, width: width, in: around).narrowing
    } catch .overflow {
      guard let floor else { return nil }
      for factor in Self.factors(to: floor) {
        if case .set = try lines(paragraph, width, factor, around) { return factor }
      }
      return nil
    } catch {
      throw error
    }
  }

  private enum Outcome {
    case set([SetLine])
    /// A word is wider than the column by so many points.
    case tooWide(by: Double, field: String?)

    func get(_ field: String?, _ around: Surroundings) throws(LayoutError) -> [SetLine] {
      switch self {
      case .set(let lines): return lines
      case .tooWide(let excess, let own):
        throw around.overflow(
          "a word is \((excess * 10).rounded() / 10) pt wider than its column", field: own ?? field)
      }
    }
  }

  /// - Parameter isWhole: Whether labels are condensed with the values.
  private func lines(
    _ paragraph: Paragraph, _ width: Length, _ condensed: Double, _ around: Surroundings, isWhole: Bool = false
  ) throws(LayoutError) -> Outcome {
    let joined = JoinedText(paragraph, page: around.page, language: around.language)
    let inlines = try Preparation.inlines(
      of: paragraph, joined: joined,
      breaks: try finder.opportunities(in: joined.utf8, hyphenates: paragraph.style.hyphenates),
      foundry: foundry,
      in: around, condensed: condensed, isWhole: isWhole)
    let setter = LineSetter(
      paragraph: paragraph, width: width.points, language: around.language, foundry: foundry)
    var words = WholeWords(inlines, foundry: foundry)
    let chosen = LineChooser(paragraph, width: width.points).lines(inlines)
    var lines: [SetLine] = []
    for (index, chosenLine) in chosen.enumerated() {
      var line = chosenLine
      words.join(&line)
      if line.excess > 0.01 {
        return .tooWide(by: line.excess, field: paragraph.field(of: inlines[line.range]))
      }
      lines.append(
        setter.set(
          words.inlines[line.range], hyphen: line.hyphen, isFirst: index == 0,
          isLast: index == chosen.count - 1 || line.isForced))
    }
    return .set(lines)
  }
}

extension Paragraph {
  /// The field whose value takes most of the paragraph.
  fileprivate var longestField: String? {
    var lengths: [String: Int] = [:]
    for span in spans {
      if let field = span.style.field, case .text(let text) = span.content {
        lengths[field, default: 0] += text.utf8.count
      }
    }
    return lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The field of the widest word among some things of a line.
  fileprivate func field(of inlines: ArraySlice<Inline>) -> String? {
    var widest: Fragment?
    for case .text(let fragment) in inlines where fragment.width > widest?.width ?? 0 { widest = fragment }
    return widest.flatMap { spans[$0.span].style.field }
  }
}
