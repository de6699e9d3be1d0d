/// Turns the PDFs that Cairo wrote into the ones that are issued.
///
/// - The metadata go into the Info dictionary and, saying the same, into an XMP stream; the
///   catalogue gets the language and asks readers to show the title (ISO 32000-1, 14.3, 12.2).
/// - Everything that depends on when and after what the page was drawn is replaced: Cairo's
///   creation date by that of the metadata, its font tags by tags of the fonts' bytes, and the file
///   identifier is computed from the content. The same page gives the same bytes.
/// - A page is no transparency group, so that printing to PostScript keeps text as text, and a picture is
///   not smoothed by the reader (PDF/A-2 forbids it). A space that stands in the font of a word is U+0020.
/// - What streams hold stays as it is, but for the tables of such spaces; they are compressed here.
///
/// It keeps what it has compressed, so one finisher should make all documents of a task. One task uses it at a time.
public final class Finisher {
  private let deflater = Deflater()

  public init() {}

  /// The finished document.
  ///
  /// - Parameters:
  ///   - pdf: A whole, unencrypted PDF.
  ///   - metadata: What the document says about itself.
  ///   - underlays: What lies under its pages.
  ///   - printing: How it wants to be printed and cut.
  /// - Returns: The bytes of a PDF 1.7.
  /// - Throws: ``SealError/unreadablePDF(_:)`` when the bytes are not a PDF or would need repair.
  public func finish(
    _ pdf: [UInt8], metadata: Metadata, underlays: [Underlay] = [], printing: PrintSettings = PrintSettings()
  ) throws(SealError) -> [UInt8] {
    var file = try PDFFile(pdf)
    try file.unpack()
    try file.lay(underlays)
    file.mend()
    try file.describe(metadata, printing: printing)
    return try PDFWriter(file, deflater: deflater).write()
  }
}

extension PDFFile {
  fileprivate mutating func mend() {
    var names: [Int: String] = [:]
    for number in objects.indices {
      guard let head = objects[number]?.value.dictionary else { continue }
      switch head["Type"] {
      case .name("Font"):
        retag(number, names: &names)
        nameSpaces(inTextOf: head)
      case .name("Page"): self[dictionary: number]["Group"] = nil
      default:
        self[dictionary: number]["Interpolate"] = nil
        // Nor is a drawing that stands on several pages: nothing in it is transparent.
        if head["Subtype"] == .name("Form") { self[dictionary: number]["Group"] = nil }
      }
    }
  }

  fileprivate mutating func describe(_ metadata: Metadata, printing: PrintSettings) throws(SealError) {
    var info: PDFDictionary = ["Title": .text(metadata.title)]
    if !metadata.subject.isEmpty { info["Subject"] = .text(metadata.subject) }
    if !metadata.author.isEmpty { info["Author"] = .text(metadata.author) }
    for key in ["Creator", "Producer"] { info[key] = .text(Metadata.program) }
    for key in ["CreationDate", "ModDate"] { info[key] = .text(metadata.created.pdf) }
    trailer["Info"] = add(.dictionary(info))

    let packet: PDFDictionary = ["Type": .name("Metadata"), "Subtype": .name("XML")]
    let catalogue = try catalogue()
    self[dictionary: catalogue]["Metadata"] = add(.dictionary(packet), data: Array(metadata.xmp.utf8))
    self[dictionary: catalogue]["Lang"] = .text(metadata.language)
    var preferences: PDFDictionary = ["DisplayDocTitle": .boolean(true)]
    try apply(printing, to: &preferences)
    self[dictionary: catalogue]["ViewerPreferences"] = .dictionary(preferences)
  }
}
