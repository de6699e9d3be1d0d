/// What the register adds to a document when it is issued.
public struct Issue: Hashable, Sendable {
  /// The number of the document as it is printed; nil for one that is not issued.
  public var number: String?
  /// The code that leads a reader to the proof of the document.
  public var code: Code?

  /// - Parameters:
  ///   - number: The number of the document as it is printed.
  ///   - code: The code that leads to the proof of the document.
  public init(number: String? = nil, code: Code? = nil) {
    self.number = number
    self.code = code
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
