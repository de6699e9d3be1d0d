/// The objects of a PDF by their numbers, and its trailer.
struct PDFFile {
  /// By number; nil where there is no object.
  var objects: [PDFObject?]
  var trailer: PDFDictionary

  /// An object, and the data that it has where it is a stream.
  struct PDFObject: Hashable {
    var value: PDFValue
    /// As they are stored: compressed where the dictionary names a filter.
    var data: ArraySlice<UInt8>?
  }

  /// The number that the next added object gets.
  private var next: Int { objects.count }

  init(objects: [PDFObject?], trailer: PDFDictionary) {
    self.objects = objects
    self.trailer = trailer
  }

  /// Adds an object and gives the reference to it.
  mutating func add(_ value: PDFValue, data: [UInt8]? = nil) -> PDFValue {
    objects.append(PDFObject(value: value, data: data.map { $0[...] }))
    return .reference(next - 1)
  }

  /// The object of a number; nil when there is none.
  func object(_ number: Int?) -> PDFObject? {
    guard let number, objects.indices.contains(number) else { return nil }
    return objects[number]
  }

  /// What a value says: of a reference, the object's own.
  func resolved(_ value: PDFValue?) -> PDFValue {
    guard let value else { return .null }
    return value.reference.map { object($0)?.value ?? .null } ?? value
  }

  /// The dictionary of an indirect object, to read and to change; empty where it has none.
  subscript(dictionary number: Int) -> PDFDictionary {
    get { object(number)?.value.dictionary ?? PDFDictionary() }
    set { objects[number]?.value = .dictionary(newValue) }
  }

  /// The number of the catalogue.
  func catalogue() throws(SealError) -> Int {
    guard let number = trailer["Root"]?.reference, object(number)?.value.dictionary != nil else {
      throw .unreadablePDF("it has no catalogue")
    }
    return number
  }

  /// The numbers of the pages, in their order.
  func pages() throws(SealError) -> [Int] {
    guard let root = self[dictionary: try catalogue()]["Pages"]?.reference else {
      throw .unreadablePDF("it has no pages")
    }
    var (pages, waiting, seen): ([Int], [Int], Set<Int>) = ([], [root], [])
    while let number = waiting.popLast() {
      guard seen.insert(number).inserted, let node = object(number)?.value.dictionary else {
        throw .unreadablePDF("its pages are not a tree")
      }
      if let kids = resolved(node["Kids"]).array {
        waiting += kids.reversed().compactMap(\.reference)
      } else {
        pages.append(number)
      }
    }
    return pages
  }
}
