import Layout
import Seal

/// What makes finished documents, one after another, and keeps what it has shaped and compressed.
final class Press {
  let typesetter: Typesetter
  private let finisher = Finisher()

  init() throws { typesetter = try Typesetter() }

  /// A document as other engines write it: whole and compressed.
  func print(_ document: Document) throws -> (pdf: [UInt8], pages: Int) {
    let publication = try typesetter.pages(document)
    let metadata = try Metadata(title: document.title, created: Timestamp(year: 2025, month: 9, day: 17))
    return (try finisher.finish(typesetter.pdf(publication), metadata: metadata), publication.pages.count)
  }

  /// The certificate of an office: with a code made for its number, and all metadata.
  func seal(_ row: CertificateRow) throws -> [UInt8] {
    let code = try QRCode(text: "https://office.example/v/" + row.regno)
    var row = row
    row.qr = (0..<code.size).map { y in String((0..<code.size).map { x in code[x, y] ? "1" : "0" }) }
    let publication = try typesetter.pages(row.document())
    let metadata = try Metadata(
      title: row.title, subject: row.regno, author: row.head[2], created: Timestamp(year: 2025, month: 9, day: 17))
    return try finisher.finish(typesetter.pdf(publication), metadata: metadata)
  }
}
