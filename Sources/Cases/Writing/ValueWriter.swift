package import Forms
package import Layout
package import Nepali

/// How a language writes values: Nepali with Devanagari digits, English with ASCII digits.
package struct ValueWriter {
  package let language: Language
  package let dates: DateStyle

  package init(language: Language, dates: DateStyle = .danda) {
    self.language = language
    self.dates = dates
  }

  package var digits: Digits { language == .nepali ? .devanagari : .ascii }

  /// The words that a value puts into a hole.
  ///
  /// - Parameter showsPaisa: Whether amounts have two decimals although they are whole, as those of a column
  ///   have in which one has them.
  package func text(_ value: Value, in hole: Hole, showsPaisa: Bool = false) -> String {
    switch value {
    // Numbers that are text are written as they come, but an English face has ASCII digits only.
    case .text(let text): language == .english ? digits.rewrite(text) : text
    case .integer(let number): hole.format == .grouped ? digits.grouped(number) : digits.write(number)
    case .percent(let hundredths): percent(hundredths)
    case .money(let money): hole.format == .words ? money.words : money.text(digits: digits, showingPaisa: showsPaisa)
    case .date(let date): self.date(date, as: hole.format)
    case .choice(let key): choice(key, in: hole)
    // A comma inside one of the things does not part it from the next.
    case .list(let lines): lines.joined(separator: lines.contains { $0.contains(",") } ? "; " : ", ")
    // Holes of these kinds are refused when the form is read.
    case .table, .picture, .flag: ""
    }
  }

  private func percent(_ hundredths: Int) -> String {
    let fraction = digits.write(hundredths % 100, width: 2)
    let whole = digits.write(hundredths / 100)
    if hundredths % 100 == 0 { return whole }
    return hundredths % 10 == 0 ? "\(whole).\(fraction.dropLast())" : "\(whole).\(fraction)"
  }

  private func date(_ date: BSDate, as format: Hole.Format) -> String {
    switch format {
    case .long:
      let words = language == .nepali ? date.long(digits: digits) : date.romanised
      // No line ends inside a date.
      return words.unbroken
    case .civil:
      let parts = date.civil.description.split(separator: "-")
      return digits.rewrite(parts.joined(separator: language == .nepali ? dates.separator : "-"))
    case .both:
      let (civil, own) = (date.civil.long, self.date(date, as: .long))
      return civil.unbroken + " (" + own + (language == .english ? "\u{A0}BS)" : ")")
    case .danda: return date.numeric(separator: DateStyle.danda.separator, digits: digits)
    case .part(let part): return self.part(part, of: date)
    default:
      // English has no danda.
      return date.numeric(separator: language == .nepali ? dates.separator : "-", digits: digits)
    }
  }

  private func part(_ part: Hole.DatePart, of date: BSDate) -> String {
    let isNepali = language == .nepali
    return switch part {
    case .year: digits.write(date.year)
    case .month: isNepali ? date.monthName.nepali : date.monthName.romanised
    case .day: digits.write(date.day)
    case .weekday: isNepali ? date.weekday.nepali : date.weekday.english
    case .roj: digits.write(date.weekday.roj)
    }
  }

  private func choice(_ key: String, in hole: Hole) -> String {
    guard case .choice(let choices) = hole.field.kind, let choice = choices.first(where: { $0.key == key })
    else { return key }
    if case .variant(let name) = hole.format { return choice.variants[name] ?? choice.text }
    return choice.text(in: language)
  }
}

extension Field.Choice {
  /// The wording in a language: in English the variant `en`, where the form has one.
  package func text(in language: Language) -> String {
    language == .english ? variants["en"] ?? text : text
  }
}

extension String {
  /// The words with spaces at which no line ends.
  fileprivate var unbroken: String { split(separator: " ").joined(separator: "\u{A0}") }
}
