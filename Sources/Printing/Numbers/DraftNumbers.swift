import Cases
public import Forms
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

  /// The numbers that books give.
  ///
  /// - Parameters:
  ///   - own: the paper's own number, in the book of what comes in or goes out.
  ///   - branch: the branch or file, behind the fiscal year of the पत्र संख्या; nil for none.
  ///   - allotted: what the form's fields are given.
  public init(own: BookNumber, branch: String? = nil, allotted: [String: BookNumber] = [:]) {
    self.init(
      own: Own(own), file: own.fiscalYear.text() + (branch.map { " (\($0))" } ?? ""),
      allotted: allotted.mapValues(\.text))
  }

  /// The number of a document in its book.
  public struct Own: Hashable, Sendable {
    /// Whether the paper came in, goes out or is a receipt.
    public let book: Book
    /// As printed: `१२३`
    public let text: String
    /// In ASCII, for codes, file names and web addresses: `OUT-2083-84-0001`
    public let key: String

    /// - Parameters:
    ///   - label: that of one of the three books.
    ///   - text: 1 to 60 characters.
    ///   - key: 1 to 64 of A–Z, a–z, 0–9 and hyphen; neither end is a hyphen.
    /// - Throws: `PrintingError.invalid`
    public init(label: String, text: String, key: String) throws(PrintingError) {
      guard let book = Self.books.first(where: { $0.label == label }) else {
        let labels = Self.books.map(\.label).joined(separator: " nor ")
        throw .invalid(what: "label \(label.quoted)", reason: "is neither \(labels)")
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
      (self.book, self.key) = (book, key)
      self.text = try DraftNumbers.checked(text, "number")
    }

    /// A number of the register.
    public init(_ number: BookNumber) { self.init(number.text, key: number.key, in: number.book) }

    /// A number that was given already.
    public init(_ text: String, key: String, in book: Book) {
      (self.book, self.text, self.key) = (book, text, key)
    }

    /// The books in which papers have their own numbers.
    private static let books: [Book] = [.dispatch, .incoming, .receipt]
  }

  /// The printed text of a number in form NFC.
  ///
  /// - Throws: `PrintingError.invalid` for one that is empty, long, or holds what cannot be seen.
  package static func checked(_ text: String, _ what: String) throws(PrintingError) -> String {
    let even = Normalisation.nfc(text).trimmed
    guard (1...60).contains(even.count), even.utf8.count <= 600 else {
      throw .invalid(what: "\(what) \(text.quoted)", reason: "takes 1 to 60 characters")
    }
    if let objection = TextHygiene.objection(to: even) {
      throw .invalid(what: "\(what) \(text.quoted)", reason: objection)
    }
    return even
  }
}
