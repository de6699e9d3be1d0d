import Cases
public import Forms
public import Nepali

/// The number of an issued document, as it is printed and as a machine reads it.
///
///     प्र.प.-२०८१/८२-०००१        printed: prefix, fiscal year, ordinal
///     CERT-2081-82-0001         key: the same in ASCII, fit for file names and web addresses
public struct DocumentNumber: Hashable, Sendable, CustomStringConvertible {
  public let prefix: Prefix
  public let fiscalYear: FiscalYear
  /// From 1; the opening balance of the series counts.
  public let ordinal: Int

  /// - Parameter ordinal: from 1.
  public init(prefix: Prefix, fiscalYear: FiscalYear, ordinal: Int) {
    self.prefix = prefix
    self.fiscalYear = fiscalYear
    self.ordinal = ordinal
  }

  /// The printed form, Devanagari.
  public var text: String {
    "\(prefix.text)-\(fiscalYear.text())-\(Digits.devanagari.write(ordinal, width: 4))"
  }

  /// The ASCII form: letters, digits and hyphens.
  public var key: String {
    let year = fiscalYear.startYear
    return "\(prefix.key)-\(year)-\(Digits.ascii.write((year + 1) % 100, width: 2))-"
      + Digits.ascii.write(ordinal, width: 4)
  }

  public var description: String { text }

  /// What the numbers of a series begin with.
  public struct Prefix: Hashable, Sendable {
    /// As printed: `प्र.प.`
    public let text: String
    /// In ASCII: `CERT`
    public let key: String

    /// - Parameter text: 1 to 24 letters, marks, digits and full stops.
    /// - Parameter key: 1 to 12 of A–Z and 0–9; small letters are made capital.
    /// - Throws: `PrintingError.invalid`
    public init(text: String, key: String) throws(PrintingError) {
      let text = Normalisation.nfc(text)
      guard (1...24).contains(text.unicodeScalars.count), text.unicodeScalars.allSatisfy(Self.isPrintable)
      else {
        throw .invalid(
          what: "prefix “\(text.prefix(24))”", reason: "takes 1 to 24 letters, digits and full stops")
      }
      let key = key.uppercased()
      guard (1...12).contains(key.utf8.count), key.utf8.allSatisfy(Self.isKeyByte) else {
        throw .invalid(what: "key prefix “\(key.prefix(24))”", reason: "takes 1 to 12 of A–Z and 0–9")
      }
      self.text = text
      self.key = key
    }

    package init(checked text: String, _ key: String) {
      self.text = text
      self.key = key
    }

    /// What an office gets that has chosen nothing.
    public static func standard(for kind: Form.Kind) -> Prefix {
      switch kind {
      case .certificate: Prefix(checked: "प्र.प.", "CERT")
      case .letter: Prefix(checked: "पत्र", "LTR")
      case .card: Prefix(checked: "प.प.", "CARD")
      case .notice: Prefix(checked: "सूचना", "NOTE")
      case .agreement: Prefix(checked: "सम्झौता", "AGR")
      case .application: Prefix(checked: "निवेदन", "APP")
      case .sheet: Prefix(checked: "विवरण", "SHEET")
      case .report: Prefix(checked: "प्रतिवेदन", "REP")
      }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber:
        true
      default: scalar == "."
      }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
  }
}
