/// Where the objects of a PDF stand (ISO 32000-1, 7.5.4 and 7.5.8), over all its revisions.
struct CrossReferences {
  enum Place: Hashable {
    case none
    /// At a byte of the file.
    case byte(Int)
    /// In the stream of objects that has this number.
    case stream(Int)
  }

  /// By the number of the object.
  private(set) var places: [Place] = []
  /// The trailer of the last revision, or the dictionary of its cross-reference stream.
  private(set) var trailer = PDFDictionary()

  /// What a trailer says of the table and not of the document.
  static let ownKeys = [
    "Size", "Prev", "XRefStm", "Type", "W", "Index", "Length", "Filter", "DecodeParms",
  ]

  /// More revisions than any signed and completed document has.
  private static let mostRevisions = 64

  private let bytes: [UInt8]
  private var isKnown: [Bool] = []

  init(of bytes: [UInt8]) throws(SealError) {
    self.bytes = bytes
    var (offset, visited): (Int?, Set<Int>) = (try Self.start(of: bytes), [])
    while let place = offset {
      guard bytes.indices.contains(place), visited.insert(place).inserted, visited.count <= Self.mostRevisions else {
        throw .unreadablePDF("its table of objects is not where it should be")
      }
      var scanner = PDFScanner(bytes, at: place)
      let head = scanner.skips("xref") ? try readTable(&scanner) : try readStream(at: place)
      if visited.count == 1 { trailer = head }
      offset = head["Prev"]?.integer
    }
  }

  /// The place that the last `startxref` names.
  private static func start(of bytes: [UInt8]) throws(SealError) -> Int {
    let word = Array("startxref".utf8)
    var at = bytes.count - word.count
    while at >= max(0, bytes.count - 1_024) {
      if bytes[at..<at + word.count].elementsEqual(word) {
        var scanner = PDFScanner(bytes, at: at + word.count)
        guard let offset = scanner.wholeNumber(), scanner.isAtEndMark else { break }
        return offset
      }
      at -= 1
    }
    throw .unreadablePDF("it does not end as one")
  }

  /// What a later revision says of an object stands.
  private mutating func note(_ place: Place, of number: Int) throws(SealError) {
    // An object takes 20 bytes in a table and at least one in a stream that is packed as tightly as can be.
    guard number >= 0, number < bytes.count * 8 else { throw .unreadablePDF("it claims too many objects") }
    if number >= places.count {
      places += Array(repeating: .none, count: number + 1 - places.count)
      isKnown += Array(repeating: false, count: number + 1 - isKnown.count)
    }
    if isKnown[number] { return }
    places[number] = place
    isKnown[number] = true
  }

  private mutating func readTable(_ scanner: inout PDFScanner) throws(SealError) -> PDFDictionary {
    while !scanner.skips("trailer") {
      guard let first = scanner.wholeNumber(), let count = scanner.wholeNumber() else {
        throw scanner.problem("the table of objects is wrong")
      }
      for index in 0..<count {
        guard let offset = scanner.wholeNumber(), scanner.wholeNumber() != nil else {
          throw scanner.problem("the table of objects is wrong")
        }
        let isUsed = scanner.skips("n")
        if !isUsed { try scanner.expect("f") }
        let (number, overflowed) = first.addingReportingOverflow(index)
        if overflowed { throw scanner.problem("the table of objects is wrong") }
        try note(isUsed ? .byte(offset) : .none, of: number)
      }
    }
    guard let trailer = try scanner.value().dictionary else { throw scanner.problem("the trailer is wrong") }
    return trailer
  }

  private mutating func readStream(at offset: Int) throws(SealError) -> PDFDictionary {
    var scanner = PDFScanner(bytes, at: offset)
    guard let own = scanner.wholeNumber() else { throw scanner.problem("the table of objects is missing") }
    let object = try PDFFile.object(own, at: offset, of: bytes, by: nil)
    guard let head = object.value.dictionary, head["Type"]?.name == "XRef",
      let rows = try PDFFile(objects: [], trailer: head).decoded(object),
      let size = head["Size"]?.integer, let widths = head["W"]?.array?.compactMap(\.integer), widths.count == 3,
      widths.allSatisfy({ (0...8).contains($0) }), let width = Optional(widths.reduce(0, +)), width > 0
    else { throw .unreadablePDF("its table of objects is no stream of one") }
    let index = head["Index"]?.array?.compactMap(\.integer) ?? [0, size]
    var at = 0
    for part in stride(from: 0, to: index.count - 1, by: 2) {
      guard index[part] >= 0, index[part + 1] >= 0, index[part + 1] <= (rows.count - at) / width,
        index[part] < bytes.count * 8
      else { throw .unreadablePDF("its table of objects is too short") }
      for number in index[part]..<index[part] + index[part + 1] {
        func field(_ number: Int) -> Int {
          let start = at + widths[..<number].reduce(0, +)
          return rows[start..<start + widths[number]].reduce(0) { ($0 & (Int.max >> 9)) << 8 | Int($1) }
        }
        let type = widths[0] == 0 ? 1 : field(0)
        try note(type == 1 ? .byte(field(1)) : type == 2 ? .stream(field(1)) : .none, of: number)
        at += width
      }
    }
    return head
  }
}

extension PDFScanner {
  /// Whether `%%EOF` is all that follows.
  fileprivate var isAtEndMark: Bool {
    var at = position
    while at < bytes.count, bytes[at].isPDFSpace { at += 1 }
    let mark = Array("%%EOF".utf8)
    guard at + mark.count <= bytes.count, bytes[at..<at + mark.count].elementsEqual(mark) else { return false }
    return bytes[(at + mark.count)...].allSatisfy(\.isPDFSpace)
  }
}
