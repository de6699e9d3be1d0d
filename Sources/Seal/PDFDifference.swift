import CQPDF

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
  let first = try QPDFDocument(one)
  let second = try QPDFDocument(other)
  return try first.firstDifference(from: second)
}

extension QPDFDocument {
  fileprivate func firstDifference(
    from other: borrowing QPDFDocument
  ) throws(SealError) -> PDFDifference {
    let (count, otherCount) = (Int(qpdf_get_num_pages(data)), Int(qpdf_get_num_pages(other.data)))
    if let problem = problem() ?? other.problem() { throw .unreadablePDF(problem) }
    for index in 0..<min(count, otherCount) {
      let (page, twin) = (qpdf_get_page_n(data, index), qpdf_get_page_n(other.data, index))
      if let content = value("/Contents", of: page), let twinContent = other.value("/Contents", of: twin),
        !isSame(content, as: twinContent, in: other)
      {
        return PDFDifference(object: number(content), page: index + 1, what: "the content")
      }
      if !isSame(page, as: twin, in: other) {
        return PDFDifference(object: number(page), page: index + 1, what: "the page")
      }
    }
    if count != otherCount { return PDFDifference(object: nil, page: nil, what: "the number of pages") }
    // The trailer's number of objects is a claim; no document of ours has so many.
    let size = min(value("/Size", of: trailer).map { integer($0) } ?? 0, 1_000_000)
    for number in 0..<max(0, size) where !isSame(object(number), as: other.object(number), in: other) {
      let type = value("/Type", of: dictionary(of: object(number))).flatMap { name($0) }
      return PDFDifference(object: number, page: nil, what: type.map { "the \($0.dropFirst())" } ?? "it")
    }
    return PDFDifference(object: nil, page: nil, what: "the file around equal objects")
  }

  /// Whether two objects say the same; of a stream, with its bytes as they are stored.
  private func isSame(
    _ mine: qpdf_oh, as theirs: qpdf_oh, in other: borrowing QPDFDocument
  ) -> Bool {
    guard text(of: mine) == other.text(of: theirs) else { return false }
    let isStream = qpdf_oh_is_stream(data, mine) != 0
    guard isStream == (qpdf_oh_is_stream(other.data, theirs) != 0) else { return false }
    return !isStream || bytes(of: mine) == other.bytes(of: theirs)
  }

  private func bytes(of stream: qpdf_oh) -> [UInt8]? { withStoredBytes(of: stream) { Array($0) } }

  private func dictionary(of object: qpdf_oh) -> qpdf_oh {
    qpdf_oh_is_stream(data, object) != 0 ? qpdf_oh_get_dict(data, object) : object
  }

  /// The object as a PDF writes it, without a stream's bytes.
  private func text(of object: qpdf_oh) -> String {
    qpdf_oh_unparse_resolved(data, dictionary(of: object)).map { String(cString: $0) } ?? ""
  }
}
