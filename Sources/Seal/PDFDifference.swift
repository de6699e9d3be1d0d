/// The first place at which two PDFs differ: pages first, in their order, then all other objects.
public struct PDFDifference: Hashable, Sendable, CustomStringConvertible {
  /// The number of the object in the first PDF; nil where the files differ around their objects only.
  public let object: Int?
  /// The page whose object or content it is, from 1.
  public let page: Int?
  /// What of it differs, in words: `the content`.
  public let what: String

  /// One line: `page 2, object 9: the content differs`.
  public var description: String {
    let place = [page.map { "page \($0)" }, object.map { "object \($0)" }].compactMap(\.self)
    return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + "\(what) differs"
  }
}

/// Looks for the first place at which two PDFs differ.
///
/// - Returns: nil when they are the same bytes.
/// - Throws: `SealError.unreadablePDF` when one is no PDF.
public func firstDifference(_ one: [UInt8], _ other: [UInt8]) throws(SealError) -> PDFDifference? {
  if one == other { return nil }
  return try PDFFile(one).firstDifference(from: try PDFFile(other))
}

extension PDFFile {
  fileprivate func firstDifference(from other: PDFFile) throws(SealError) -> PDFDifference {
    let (pages, twins) = (try pages(), try other.pages())
    for (index, (page, twin)) in zip(pages, twins).enumerated() {
      let (content, twinContent) = (self[dictionary: page]["Contents"], other[dictionary: twin]["Contents"])
      if let content = content?.reference, object(content) != other.object(twinContent?.reference) {
        return PDFDifference(object: content, page: index + 1, what: "the content")
      }
      if object(page) != other.object(twin) {
        return PDFDifference(object: page, page: index + 1, what: "the page")
      }
    }
    if pages.count != twins.count { return PDFDifference(object: nil, page: nil, what: "the number of pages") }
    for number in objects.indices where object(number) != other.object(number) {
      let type = object(number)?.value.dictionary?["Type"]?.name
      return PDFDifference(object: number, page: nil, what: type.map { "the \($0)" } ?? "it")
    }
    return PDFDifference(object: nil, page: nil, what: "the file around equal objects")
  }
}
