import Cases
import Forms
import Nepali

/// The numbers that a document bears, as they are printed. Whoever keeps the books gives them.
public struct DraftNumbers: Hashable, Sendable {
  /// The document's own number; nil for one that is not issued.
  public var own: Own?
  /// पत्र संख्या: the fiscal year and the branch or file.
  public var file: String?
  /// Numbers that the books gave to fields of the form: name of the field → printed text.
  public var allotted: [String: String]

  /// Numbers that are checked already.
  public init(own: Own? = nil, file: String? = nil, allotted: [String: String] = [:]) {
    (self.own, self.file, self.allotted) = (own, file, allotted)
  }

  /// The number of a series, and no other.
  public init(_ number: DocumentNumber) {
    self.init(own: Own(checked: Own.dispatch, number.text, number.key))
  }

  /// The number of a document in its book.
  public struct Own: Hashable, Sendable {
    /// What stands before it: च.नं. or दर्ता नं.
    public let label: String
    /// As printed: `प्र.प.-२०८१/८२-०००१`
    public let text: String
    /// In ASCII, for codes, file names and web addresses: `CERT-2081-82-0001`
    public let key: String

    /// The label of the book of letters that go out.
    public static let dispatch = "च.नं."
    /// The label of the books of registrations.
    public static let registration = "दर्ता नं."

    /// - Parameters:
    ///   - label: `dispatch` or `registration`.
    ///   - text: 1 to 60 characters.
    ///   - key: 1 to 64 of A–Z, a–z, 0–9 and hyphen; neither end is a hyphen.
    /// - Throws: `PrintingError.invalid`
    public init(label: String, text: String, key: String) throws(PrintingError) {
      guard [Self.dispatch, Self.registration].contains(label) else {
        throw .invalid(
          what: "label \(label.quoted)", reason: "is neither \(Self.dispatch) nor \(Self.registration)")
      }
      let isWord = key.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "-": true
        default: false
        }
      }
      guard isWord, (1...64).contains(key.utf8.count), !key.hasPrefix("-"), !key.hasSuffix("-") else {
        throw .invalid(what: "key \(key.quoted)", reason: "takes 1 to 64 of A–Z, a–z, 0–9 and hyphen")
      }
      self.init(checked: label, try DraftNumbers.checked(text, "number"), key)
    }

    fileprivate init(checked label: String, _ text: String, _ key: String) {
      (self.label, self.text, self.key) = (label, text, key)
    }
  }

  /// The printed text of a number in form NFC.
  ///
  /// - Throws: `PrintingError.invalid` for one that is empty, long, or holds what cannot be seen.
  package static func checked(_ text: String, _ what: String) throws(PrintingError) -> String {
    let even = Normalisation.nfc(text).trimmed
    guard (1...60).contains(even.count), even.utf8.count <= 600 else {
      throw .invalid(what: "\(what) \(text.quoted)", reason: "takes 1 to 60 characters")
    }
    if let issue = TextHygiene.firstIssue(in: even, lines: .single) {
      throw .invalid(what: "\(what) \(text.quoted)", reason: "holds \(issue)")
    }
    return even
  }
}
