public import Forms
public import Nepali

/// A number that a book gives: as it is printed, and as a machine reads it.
///
///     ५०१/०८३–८४         printed, as the book's format has it
///     REG-2083-84-0501   key: ASCII, fit for file names and web addresses, different in all books
public struct BookNumber: Hashable, Sendable, CustomStringConvertible {
  public let book: Book
  public let fiscalYear: FiscalYear
  /// From 1; what the paper book had reached counts.
  public let ordinal: Int
  public let format: NumberFormat
  /// What the key begins with: `REG`.
  public let code: Code

  /// - Parameter ordinal: from 1.
  public init(book: Book, fiscalYear: FiscalYear, ordinal: Int, format: NumberFormat, code: Code) {
    self.book = book
    self.fiscalYear = fiscalYear
    self.ordinal = ordinal
    self.format = format
    self.code = code
  }

  /// The number that an office gets that has chosen no format of its own.
  public static func standard(_ book: Book, in year: FiscalYear, ordinal: Int) -> BookNumber {
    BookNumber(
      book: book, fiscalYear: year, ordinal: ordinal, format: .standard(for: book), code: .standard(for: book)
    )
  }

  /// As printed, in Devanagari digits.
  public var text: String { format.text(ordinal, fiscalYear) }

  /// Letters, digits and hyphens.
  public var key: String {
    let year = fiscalYear.startYear
    return "\(code.text)-\(year)-\(Digits.ascii.write((year + 1) % 100, width: 2))-"
      + Digits.ascii.write(ordinal, width: 4)
  }

  /// By which the number is told from every other of its book, however it is typed.
  public var spelling: NumberSpelling {
    NumberSpelling(text, in: format.namesYear ? nil : fiscalYear)
  }

  public var description: String { text }

  /// 1 to 12 of A–Z and 0–9, with which the keys of a book begin.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// - Parameter text: small letters are made capital.
    /// - Throws: `PrintingError.invalid`
    public init(_ text: String) throws(PrintingError) {
      let code = text.uppercased()
      guard (1...12).contains(code.utf8.count), code.utf8.allSatisfy(Self.isCodeByte) else {
        throw .invalid(what: "code \(quoted(text))", reason: "takes 1 to 12 of A–Z and 0–9")
      }
      self.text = code
    }

    private init(checked text: String) { self.text = text }

    /// What an office gets that has chosen nothing.
    public static func standard(for book: Book) -> Code {
      switch book {
      case .incoming: Code(checked: "IN")
      case .dispatch: Code(checked: "OUT")
      case .registration: Code(checked: "REG")
      case .card: Code(checked: "CARD")
      case .permission: Code(checked: "PERM")
      case .approval: Code(checked: "APPR")
      case .receipt: Code(checked: "RCPT")
      }
    }

    public var description: String { text }

    private static func isCodeByte(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
  }
}
