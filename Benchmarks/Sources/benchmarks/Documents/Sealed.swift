import Layout
import Seal

extension CertificateRow {
  /// The finished certificate of an office: with a code made for its number, metadata and identifiers.
  func sealed(by typesetter: Typesetter) throws -> [UInt8] {
    let code = try QRCode(text: "https://office.example/v/" + regno)
    var row = self
    row.qr = (0..<code.size).map { y in String((0..<code.size).map { x in code[x, y] ? "1" : "0" }) }
    let publication = try typesetter.pages(row.document())
    let metadata = try Metadata(
      title: title, subject: regno, author: head[2], created: Timestamp(year: 2025, month: 9, day: 17))
    return try Finisher().finish(typesetter.pdf(publication), metadata: metadata)
  }
}
