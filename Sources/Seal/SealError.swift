/// Why a PDF could not be finished or a QR code not made. Prints as one line.
public enum SealError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text of a QR code is empty, or holds a NUL.
  case unusableQRText
  /// The text of a QR code is too long for its level of correction.
  case qrTextTooLong(bytes: Int, most: Int)
  /// A field of the metadata cannot be written; the field and what is wrong with it.
  case metadata(field: String, problem: String)
  /// A point in time that does not exist.
  case impossibleTime(String)
  /// The bytes are not a PDF that can be read without guessing.
  case unreadablePDF(String)
  /// The PDF could be read but not written again.
  case unwritablePDF(String)
  /// A library failed for want of memory.
  case outOfMemory(doing: String)

  /// One line: what was being done and what is wrong.
  public var description: String {
    switch self {
    case .unusableQRText: "QR code: the text is empty or holds a NUL character"
    case .qrTextTooLong(let bytes, let most):
      "QR code: the text has \(bytes) bytes, more than the \(most) that fit at this level of correction"
    case .metadata(let field, let problem): "PDF metadata: \(field) \(problem)"
    case .impossibleTime(let time): "PDF metadata: there is no time \(time)"
    case .unreadablePDF(let problem): "sealing: not a readable PDF: \(problem)"
    case .unwritablePDF(let problem): "sealing: the PDF cannot be written: \(problem)"
    case .outOfMemory(let doing): "out of memory while \(doing)"
    }
  }
}
