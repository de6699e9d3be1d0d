public import Forms
public import Nepali

/// What somebody looks for in a register.
public struct SearchQuery: Hashable, Sendable {
  /// Words of names, people, places, or a number; beginnings of words are enough.
  public var words: String
  /// Words that have to be of a person, and of a place.
  public var person: String
  public var place: String
  /// The first and the last day of a paper; nil for all.
  public var first: BSDate?
  public var last: BSDate?
  /// A form or a series of forms: `madhesh-2078/annex-03`, `madhesh-2078`.
  public var form: String?
  public var book: Book?
  /// As `FoundPaper.state` has it.
  public var state: String?

  public init(
    words: String = "", person: String = "", place: String = "", first: BSDate? = nil, last: BSDate? = nil,
    form: String? = nil, book: Book? = nil, state: String? = nil
  ) {
    (self.words, self.person, self.place) = (words, person, place)
    (self.first, self.last, self.form, self.book, self.state) = (first, last, form, book, state)
  }

  /// More words than anybody types.
  private static let mostWords = 24

  /// How exactly a word is looked for.
  enum Exactness: CaseIterable {
    /// Whole words, in what a paper is about.
    case title
    /// Whole words anywhere.
    case whole
    /// Beginnings of words anywhere.
    case beginnings
  }

  /// The words that were given, with the columns in which they may stand.
  var keys: [(key: SearchKey, columns: [SearchColumn])] {
    let given: [(String, [SearchColumn])] = [
      (words, SearchColumn.allCases), (person, [.person]), (place, [.place]),
    ]
    return Array(
      given.flatMap { text, columns in SearchKey.words(of: text).map { ($0, columns) } }.prefix(
        Self.mostWords))
  }

  /// The expression of FTS5; nil where nothing is asked for.
  func expression(_ exactness: Exactness) -> String? {
    let words = keys.map { key, columns in
      let columns = exactness == .title && columns.contains(.name) ? [.name] : columns
      let names = columns.map(\.rawValue).joined(separator: " ")
      return "{\(names)} : (\(Self.expression(key, beginnings: exactness == .beginnings)))"
    }
    let parts = words + marks.map { "{marks} : (\($0.map { "\"\($0)\"" }.joined(separator: " OR ")))" }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// Lists of marks, of each of which a row needs one.
  private var marks: [[String]] {
    var marks: [[String]] = []
    if first != nil || last != nil {
      marks.append(SearchMark.days(from: first ?? .first, to: last ?? Self.lastDay))
    }
    if let form, let mark = SearchMark.form(form).first { marks.append([mark]) }
    if let book { marks.append([SearchMark.book(book.rawValue)]) }
    if let state { marks.append([SearchMark.state(state)]) }
    return marks
  }

  private static let lastDay = (try? BSDate(year: BSDate.years.upperBound, month: 12, day: 29)) ?? .first

  private static func expression(_ key: SearchKey, beginnings: Bool) -> String {
    // One Latin letter, or two digits, begin too many different words.
    let isLong = key.isDevanagari || key.text.utf8.count > (key.sounds.isEmpty ? 2 : 1)
    var choices = [token(SearchTokens.token(key), beginnings && isLong)]
    for sound in key.sounds {
      // Two sounds alone are the beginning of too much, and of one letter almost every word is one.
      guard !key.isDevanagari || sound.utf8.count > 2 else { continue }
      let isBeginning = beginnings && sound.utf8.count > 2
      choices.append(token("t" + sound, isBeginning))
      if !key.isDevanagari { choices.append(token("s" + sound, isBeginning)) }
    }
    let parts = key.parts
    if !parts.isEmpty {
      choices.append(
        "(" + parts.map { "(\(expression($0, beginnings: false)))" }.joined(separator: " AND ") + ")")
    }
    return choices.joined(separator: " OR ")
  }

  private static func token(_ text: String, _ isBeginning: Bool) -> String {
    "\"\(text)\"" + (isBeginning ? " *" : "")
  }
}
