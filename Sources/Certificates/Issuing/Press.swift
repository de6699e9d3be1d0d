public import Cases
public import Forms
public import Nepali
public import Printing

/// How a document is made; the register does not know what forms, pages and PDFs are.
///
/// A value of functions, so that the register can be tried with any of them.
public struct Press {
  /// What makes documents, to be kept with them.
  public var identity: String
  /// What is to be printed for a case on a day. Throws when no form is law for it.
  public var plan: (_ form: String, _ values: PlacedValue, _ frame: Frame, _ day: BSDate) throws -> PaperPlan
  /// The papers of drafts, in their order; as many at a time as there are cores. A case that cannot be
  /// printed is a failure of its own.
  public var print: (_ drafts: [Draft]) -> [Result<PrintedPaper, any Error>]
  /// Called between the steps of issuing, so that a test can break it off at each, or act between them.
  package var reached: (_ step: Step) throws -> Void = { _ in }

  public init(
    identity: String,
    plan:
      @escaping (_ form: String, _ values: PlacedValue, _ frame: Frame, _ day: BSDate) throws -> PaperPlan,
    print: @escaping (_ drafts: [Draft]) -> [Result<PrintedPaper, any Error>]
  ) {
    self.identity = identity
    self.plan = plan
    self.print = print
  }

  /// What issuing has done so far.
  package enum Step: CaseIterable, Sendable { case planned, printed, numbered, stored, recorded }
}

/// What a case will be printed on, and which books give it numbers.
public struct PaperPlan: Sendable {
  public var edition: FormEdition
  /// The book of the paper's own number.
  public var book: Book
  /// The fields that are given numbers, and by which books, in the order of the form.
  public var allotted: [(field: String, book: Book)]
  /// The branch or file in the पत्र संख्या; nil for none.
  public var branch: String?
  /// Whether the form has a page in English and the case leaves it to whoever issues.
  public var mayTranslate = false

  public init(edition: FormEdition, book: Book, allotted: [(field: String, book: Book)], branch: String?) {
    self.edition = edition
    self.book = book
    self.allotted = allotted
    self.branch = branch
  }
}

/// A finished paper.
public struct PrintedPaper: Sendable {
  public var bytes: [UInt8]
  /// SHA-256 of the bytes, lower-case hex.
  public var digest: String
  public var statement: CaseStatement

  public init(bytes: [UInt8], digest: String, statement: CaseStatement) {
    self.bytes = bytes
    self.digest = digest
    self.statement = statement
  }
}
