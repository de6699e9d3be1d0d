public import Cases
import Digest
import Forms
public import Layout

/// The frame that an office sets around the wording of the gazette: what the law leaves to it.
public struct Office: Hashable, Sendable {
  /// The office's name in Nepali; empty for an office that is not known.
  public var name: String
  /// The office's name in English.
  public var englishName: String?
  /// What stands on the English page of a letter.
  public var english = English()
  /// The lines above the name, outermost authority first: नेपाल सरकार, the ministry. They stand on forms
  /// for which the gazette words no letterhead.
  public var letterhead: [String]
  /// The lines that take the place of a form's own letterhead, by the identity of the form: where the
  /// gazette names an authority that has another name today.
  public var letterheads: [String: [String]]
  /// The branch or file that stands in the पत्र संख्या behind the fiscal year.
  public var branch: String?
  /// The postal address.
  public var address: String?
  /// Telephone numbers, as printed.
  public var phone: String?
  public var email: String?
  /// The web address, as printed.
  public var website: String?
  /// The web address at which a document can be proved; its number is put behind it.
  public var verificationAddress: String?
  /// The ink of its name; nil for that of the frame.
  public var nameColour: Colour?
  /// The sides of its letters' pages, in place of the frame's.
  public var margins: Margins?
  /// How it writes dates.
  public var dates: DateStyle
  /// Whether ।- closes its whole amounts where a form has it.
  public var closesAmounts: Bool
  /// Who signs.
  public var signatory: Signatory?
  /// The standing conditions of an approval (FITTA rule 20), by the identity of the form.
  public var conditions: [String: [String]]
  /// Who gets a copy (बोधार्थ), by the identity of the form.
  public var copies: [String: [String]]
  /// The alternatives that the office has chosen where a law leaves the choice to it: name of the field → key.
  public var settings: [String: String]
  /// What it takes for papers, by the identity of the form: a rate for each account head.
  public var fees: [String: [FeeRate]]
  /// Whether its printer has black alone: every colour becomes black or a grey.
  public var isInBlack: Bool
  /// Whether its certificates are printed on paper that bears a border already.
  public var hasOrnamentedPaper: Bool
  public var emblem: Picture?
  /// What the office has chosen of letters, and the files of a typeface of its own by their paths.
  public var lettering: Lettering
  public var typefaceFiles: [String: [UInt8]]
  /// The signatory's signature; without it there is a dotted line to sign on.
  public var signature: Picture?

  /// An office with a name and nothing else.
  public init(name: String) {
    self.name = name
    dates = .danda
    closesAmounts = true
    letterhead = []
    letterheads = [:]
    conditions = [:]
    copies = [:]
    settings = [:]
    fees = [:]
    isInBlack = false
    hasOrnamentedPaper = false
    lettering = Lettering()
    typefaceFiles = [:]
  }

  /// No office in particular: what forms are shown with where no office is given.
  public static let neutral = Office(name: "")

  /// Whether the office is one in particular.
  public var isKnown: Bool { !name.isEmpty }

  /// The officer who signs for the office.
  public struct Signatory: Hashable, Sendable {
    public var name: String
    /// The post: निर्देशक.
    public var post: String

    /// An officer with a name and a post.
    public init(name: String, post: String) {
      self.name = name
      self.post = post
    }
  }

  /// Where a document can be proved: the verification address with the number behind it.
  ///
  /// Everything but unreserved characters (RFC 3986, 2.3) is percent-encoded, so a slash in the number
  /// does not part the path. Nil when the office has no such address.
  public func proof(of number: String) -> String? {
    verificationAddress.map { address in
      address
        + number.utf8.map { byte in
          let scalar = Unicode.Scalar(byte)
          let isUnreserved = scalar.continuesName && scalar != "_" || "-._~".unicodeScalars.contains(scalar)
          return isUnreserved ? String(scalar) : "%" + [byte].hex.uppercased()
        }.joined()
    }
  }
}
