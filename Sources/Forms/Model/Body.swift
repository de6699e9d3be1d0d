package import Layout

/// What a form prints, from top to bottom, before any case is known.
public struct Body: Hashable, Sendable {
  package var faces: [Face]
  /// The paper that it is printed on.
  package var paper: PaperName
  /// Where its pages are those of another paper, enlarged.
  package var enlargement: Enlargement?
  /// The colours that its blocks name.
  package var palette = Palette()
  /// The same on other papers.
  package var editions: [Body] = []
  /// The words that say what a letter is about; none where the title of the form says it.
  package var subject: [Words.Phrase] = []
  /// Whether it has the head of the office's letters.
  package var isLetter = false

  /// The pages of a letter, or one side of a card.
  package struct Face: Hashable, Sendable {
    package var paper: Paper
    package var language: Language
    /// The border around its pages, on filled prints.
    package var ornament: Guilloche.Frame?
    /// Between the text and what stands in the margins.
    package var marginGap = Length.mm(3)
    /// Whether it is one page and no more.
    package var isCardFace: Bool
    /// What the law prints above the picture of a card's face.
    package var caption: String?
    /// The style of everything on it, where the form says nothing else: the office frame takes it too.
    package var style: ParagraphStyle
    package var header: [RunningHead]
    package var footer: [RunningHead]
    package var blocks: [Block]
    /// The same set closer, for values that are too long for this.
    package var tighter: [Face] = []
  }

  /// What stands in the top or bottom margin of some pages.
  package struct RunningHead: Hashable, Sendable {
    package var pages: Layout.RunningHead.Pages
    package var blocks: [Block]
  }

  /// A block of a face, and when it is shown.
  package struct Block: Hashable, Sendable {
    package var condition: Condition
    package var kind: Kind
  }

  /// When a block or some words are shown. On a blank print nothing is chosen and everything that is not
  /// for filled prints alone is shown.
  package struct Condition: Hashable, Sendable {
    package var print: Print?
    package var field: FieldCondition?
    /// Whether it needs a printer that has colours.
    package var needsColour = false
    /// Whether the paper that is printed on shows it at all.
    package var isOnPaper = true

    package static let always = Condition()

    package init(print: Print? = nil, field: FieldCondition? = nil) {
      self.print = print
      self.field = field
    }
  }

  package enum Print: Hashable, Sendable { case blank, filled }

  package enum FieldCondition: Hashable, Sendable {
    /// The choice has one of the keys.
    case chosen(field: String, keys: [String])
    /// It has none of them.
    case notChosen(field: String, keys: [String])
    /// The optional field has a value.
    case filled(String)
    /// The optional field has none.
    case empty(String)
    /// The list or table has at least so many lines or rows.
    case counted(field: String, least: Int)
  }

  package indirect enum Kind: Hashable, Sendable {
    /// What the law prints above the form: अनुसूची–३ and the reference, on blank prints only.
    case annex(ParagraphStyle)
    case paragraph(Words)
    case list(List)
    case table(Table)
    case columns([Column], gap: Length)
    case box(Box)
    case photo(Photo)
    case signature(Signature)
    case seal(Seal)
    case rule(Rule)
    case space(Length)
    case spring
    case pageBreak
    /// Blocks that give way until the page holds them.
    case fit(Fit, [Block])
    case together([Block])
    /// Blocks that share a condition and nothing else.
    case group([Block])
    /// The blocks once for each row of a table field; on a blank print `minimum` times.
    case each(field: String, minimum: Int, [Block])
    /// Blocks that stand on the page of the last lines before them: a signature is never alone on one.
    case foot([Block])
    /// The lines of a letterhead; none where the gazette leaves them to the office.
    case letterhead([Block], ParagraphStyle)
    case office(OfficePart)
    /// Blocks in a place of their own.
    case area(Area)
    case ornament(Ornament)
  }
}
