public import Forms

/// What the register adds to a document when it is issued: numbers as they are printed, and the code.
public struct Issue: Hashable, Sendable {
  /// The paper's own number; nil for one that is not issued.
  public var number: Number?
  /// पत्र संख्या: the fiscal year and the branch or file to which the paper belongs, as printed: २०८३/८४.
  public var file: String?
  /// The numbers that the paper was allotted, by the names of their fields. A field of the book that numbers
  /// the paper itself has the paper's own number where none is given here.
  public var allotted: [String: String]
  /// The code that leads a reader to the proof of the document.
  public var code: Code?

  public init(
    number: Number? = nil, file: String? = nil, allotted: [String: String] = [:], code: Code? = nil
  ) {
    self.number = number
    self.file = file
    self.allotted = allotted
    self.code = code
  }

  /// A number in a book.
  public struct Number: Hashable, Sendable {
    /// The book says what stands before the number: च.नं., दर्ता नं.
    public var book: Book
    /// The number as it is printed.
    public var text: String

    public init(_ text: String, in book: Book) {
      self.book = book
      self.text = text
    }
  }

  /// A QR code (ISO/IEC 18004) and what it says.
  public struct Code: Hashable, Sendable {
    /// What a reader of the code sees; said instead of the picture.
    public var text: String
    /// Modules along one side.
    public var size: Int
    /// Whether a module is dark, row by row, `size` × `size`.
    public var dark: [Bool]

    /// A code of `size` × `size` modules that says `text`.
    public init(text: String, size: Int, dark: [Bool]) {
      self.text = text
      self.size = size
      self.dark = dark
    }
  }
}
