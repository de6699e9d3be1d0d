/// A drawing that lies under the words of several pages: a border.
public struct Underlay: Sendable {
  /// A PDF as Cairo writes it; its first page is the drawing.
  public var pdf: [UInt8]
  /// The pages that it lies under, from 0.
  public var pages: [Int]

  public init(pdf: [UInt8], pages: [Int]) {
    self.pdf = pdf
    self.pages = pages
  }
}

extension PDFFile {
  /// Draws the first pages of other files under pages of this one, the later over the earlier. Each becomes one
  /// form, whatever the number of its pages (ISO 32000-1, 8.10).
  mutating func lay(_ underlays: [Underlay]) throws(SealError) {
    let own = try pages()
    var laid: [Int: [(name: String, form: PDFValue)]] = [:]
    for (number, underlay) in underlays.enumerated() {
      guard underlay.pages.allSatisfy(own.indices.contains) else { throw .unreadablePDF("it has fewer pages") }
      let form = try form(of: underlay)
      // Such a name Cairo gives to nothing.
      for index in underlay.pages { laid[index, default: []].append(("Under\(number)", form)) }
    }
    var calls: [[String]: PDFValue] = [:]
    for (index, drawings) in laid.sorted(by: { $0.key < $1.key }) {
      let names = drawings.map(\.name)
      let call = calls[names] ?? add(.dictionary([:]), data: Array("q \(names.map { "/\($0) Do " }.joined())Q\n".utf8))
      calls[names] = call
      put(drawings, calledBy: call, under: own[index])
    }
  }

  /// A form that draws the first page of the other file.
  private mutating func form(of underlay: Underlay) throws(SealError) -> PDFValue {
    var other = try PDFFile(underlay.pdf)
    try other.unpack()
    guard let page = try other.pages().first else { throw .unreadablePDF("it has no pages") }
    let source = other[dictionary: page]
    guard let content = other.object(source["Contents"]?.reference)?.data else {
      throw .unreadablePDF("its first page has no content")
    }
    let offset = objects.count
    objects += other.objects.map { $0.map { PDFObject(value: $0.value.shifted(by: offset), data: $0.data) } }
    var head: PDFDictionary = ["Type": .name("XObject"), "Subtype": .name("Form")]
    head["BBox"] = source["MediaBox"]?.shifted(by: offset)
    head["Resources"] = source["Resources"]?.shifted(by: offset)
    return add(.dictionary(head), data: Array(content))
  }

  private mutating func put(
    _ drawings: [(name: String, form: PDFValue)], calledBy call: PDFValue, under page: Int
  ) {
    var resources = resolved(self[dictionary: page]["Resources"]).dictionary ?? PDFDictionary()
    var own = resolved(resources["XObject"]).dictionary ?? PDFDictionary()
    for drawing in drawings { own[drawing.name] = drawing.form }
    resources["XObject"] = .dictionary(own)
    self[dictionary: page]["Resources"] = .dictionary(resources)
    let contents = self[dictionary: page]["Contents"]
    self[dictionary: page]["Contents"] = .array([call] + (contents?.array ?? contents.map { [$0] } ?? []))
  }
}

extension PDFValue {
  /// The value with the numbers of all objects that it names so much higher.
  fileprivate func shifted(by offset: Int) -> PDFValue {
    switch self {
    case .reference(let number): return .reference(number + offset)
    case .array(let elements): return .array(elements.map { $0.shifted(by: offset) })
    case .dictionary(var dictionary):
      for entry in dictionary.entries { dictionary[entry.key] = entry.value.shifted(by: offset) }
      return .dictionary(dictionary)
    default: return self
    }
  }
}
