/// A PDF object (ISO 32000-1, 7.3) without the data that a stream has beside its dictionary.
enum PDFValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A real number, as the file spells it.
  case real(String)
  /// A string, its bytes without escapes.
  case string([UInt8])
  /// A name without its slash, its bytes as Latin-1.
  case name(String)
  case array([PDFValue])
  case dictionary(PDFDictionary)
  /// An indirect object by its number. Its generation is 0: nothing that we read or write has another.
  case reference(Int)

  var dictionary: PDFDictionary? { if case .dictionary(let entries) = self { entries } else { nil } }
  var array: [PDFValue]? { if case .array(let elements) = self { elements } else { nil } }
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var name: String? { if case .name(let name) = self { name } else { nil } }
  var reference: Int? { if case .reference(let number) = self { number } else { nil } }

  /// A text string: ASCII as it is, else UTF-16 with its mark (ISO 32000-1, 7.9.2.2).
  static func text(_ text: String) -> PDFValue {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return .string(Array(text.utf8)) }
    return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
  }
}

/// The entries of a dictionary, in the order of the file. A key that comes twice has its last value: Cairo 1.16
/// lists a picture that is drawn twice on a page twice in the page's resources.
struct PDFDictionary: Hashable, ExpressibleByDictionaryLiteral {
  private(set) var entries: [Entry] = []

  struct Entry: Hashable {
    let key: String
    var value: PDFValue
  }

  init() {}

  init(dictionaryLiteral elements: (String, PDFValue)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// The value of a key; setting nil takes the key away.
  subscript(key: String) -> PDFValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
