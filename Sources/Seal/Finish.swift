import CQPDF

/// Turns the PDF that Cairo wrote into the one that is issued.
///
/// - The metadata go into the Info dictionary and, saying the same, into an XMP stream; the
///   catalogue gets the language and asks readers to show the title (ISO 32000-1, 14.3, 12.2).
/// - Everything that depends on when and after what the page was drawn is replaced: Cairo's
///   creation date by that of the metadata, its font tags by tags of the fonts' bytes, and the file
///   identifier is computed from the content. The same page gives the same bytes.
/// - A page is no transparency group, so that printing to PostScript keeps text as text, and a picture is
///   not smoothed by the reader (PDF/A-2 forbids it). A space that stands in the font of a word is U+0020.
/// - Streams (pages, fonts, pictures) stay byte for byte as they are, but for the tables of such spaces.
///
/// - Parameters:
///   - pdf: A whole, unencrypted PDF.
///   - metadata: What the document says about itself.
///   - printing: How it wants to be printed and cut.
/// - Returns: The bytes of a PDF 1.7.
/// - Throws: ``SealError/unreadablePDF(_:)`` when the bytes are not a PDF or would need repair.
public func finish(
  _ pdf: [UInt8], metadata: Metadata, printing: PrintSettings = PrintSettings()
) throws(SealError) -> [UInt8] {
  let document = try QPDFDocument(pdf)
  document.mend(mostObjects: pdf.count / shortestObject)
  document.describe(metadata, printing: printing)
  return try document.write()
}

/// `1 0 obj null endobj` and its line in the table: the number of objects in a trailer is a claim,
/// and a file of so many bytes cannot hold more.
private let shortestObject = 20

extension QPDFDocument {
  /// - Parameter mostObjects: A bound for the number of objects that the trailer claims.
  fileprivate func mend(mostObjects: Int) {
    guard let size = value("/Size", of: trailer) else { return }
    var names: [Int: String] = [:]
    for number in 1..<max(2, min(integer(size), mostObjects)) {
      let object = object(number)
      if isDictionary(object, type: "/Font") {
        retag(object, names: &names)
        nameSpaces(inTextOf: object)
      } else if isDictionary(object, type: "/Page") {
        remove("/Group", of: object)
      } else if let head = head(ofStream: object) {
        remove("/Interpolate", of: head)
        // Nor is a drawing that stands on several pages: nothing in it is transparent.
        remove("/Group", of: head)
      }
    }
  }

  fileprivate func describe(_ metadata: Metadata, printing: PrintSettings) {
    let info = newDictionary()
    set("/Title", of: info, to: newText(metadata.title))
    if !metadata.subject.isEmpty { set("/Subject", of: info, to: newText(metadata.subject)) }
    if !metadata.author.isEmpty { set("/Author", of: info, to: newText(metadata.author)) }
    set("/Creator", of: info, to: newText(Metadata.program))
    set("/Producer", of: info, to: newText(Metadata.program))
    set("/CreationDate", of: info, to: newText(metadata.created.pdf))
    set("/ModDate", of: info, to: newText(metadata.created.pdf))
    set("/Info", of: trailer, to: newIndirect(info))

    let packet = newStream(Array(metadata.xmp.utf8))
    let packetHead = qpdf_oh_get_dict(data, packet)
    set("/Type", of: packetHead, to: newName("/Metadata"))
    set("/Subtype", of: packetHead, to: newName("/XML"))
    set("/Metadata", of: catalogue, to: packet)

    set("/Lang", of: catalogue, to: newText(metadata.language))
    let preferences = newDictionary()
    set("/DisplayDocTitle", of: preferences, to: newBool(true))
    apply(printing, to: preferences)
    set("/ViewerPreferences", of: catalogue, to: preferences)
  }
}
