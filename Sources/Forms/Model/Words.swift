package import Layout

/// Words of a form with holes in them: one paragraph.
package struct Words: Hashable, Sendable {
  package var phrases: [Phrase]
  package var style: ParagraphStyle
  package var role: Paragraph.Role
  /// How it is made to fit, whatever its fields allow; nil where they say it.
  package var fit: Paragraph.Fit?

  package init(
    phrases: [Phrase], style: ParagraphStyle, role: Paragraph.Role, fit: Paragraph.Fit? = nil
  ) {
    self.phrases = phrases
    self.style = style
    self.role = role
    self.fit = fit
  }

  /// A stretch of words in one style, and when it is shown.
  package struct Phrase: Hashable, Sendable {
    package var condition: Body.Condition
    package var content: Content
    package var style: SpanStyle
    /// Nil: black.
    package var ink: Palette.Ink?

    package init(
      condition: Body.Condition, content: Content, style: SpanStyle, ink: Palette.Ink? = nil
    ) {
      self.condition = condition
      self.content = content
      self.style = style
      self.ink = ink
    }
  }

  package enum Content: Hashable, Sendable {
    case text(String)
    case hole(Hole)
    /// A box to tick: ticked when the choice has the key, or the flag (without key) is set.
    case checkBox(field: String, key: String?)
    case leader(width: Length, fills: Bool)
    case gap(Length)
    case pageNumber
    case pageCount
    /// What the page belongs to: number, subject or title, office.
    case identity
    /// The number of the repeated row.
    case rowNumber
  }
}

/// A place where the value of a field is printed.
package struct Hole: Hashable, Sendable {
  package var field: Field
  package var format: Format
  package var blank: Blank

  package init(field: Field, format: Format, blank: Blank) {
    self.field = field
    self.format = format
    self.blank = blank
  }

  /// How the value is written.
  package enum Format: Hashable, Sendable {
    /// As the language of the words writes it.
    case plain
    /// Another wording of a choice.
    case variant(String)
    /// A choice with all its alternatives, of which the others are struck through.
    case struck
    /// A date in words: २०८१ साल भदौ १२ गते.
    case long
    /// A date of the civil calendar: 2024-08-28.
    case civil
    /// A date of both calendars in words: 28 August 2024 (12 Bhadra 2081 BS).
    case both
    /// A date with dandas, as the gazette's running head has it: २०७७।०९।२७.
    case danda
    /// A part of a date, for closing lines that print one after another: साल, महिना, गते, रोज.
    case part(DatePart)
    /// An amount in words.
    case words
    /// A whole number in groups: १,२३,४५,६७८.
    case grouped
  }

  /// A part of a Bikram Sambat date. The month and weekday are named, `roj` is the weekday's number.
  package enum DatePart: String, Hashable, Sendable, CaseIterable { case year, month, day, weekday, roj }

  /// What stands there on a blank print.
  package enum Blank: Hashable, Sendable {
    /// A dotted line.
    case leader(width: Length, fills: Bool)
    /// What is left of its line, and as many whole lines as make up the number.
    case lines(Int)
    /// The alternatives of a choice with slashes between them.
    case alternatives
  }
}
