/// The data of document A, a certificate of one page. The names are those of the rows that other
/// engines' drivers read, so that all set the same words.
struct CertificateRow: Decodable, Sendable {
  var head: [String]
  var title: String
  var photo: String
  var regno: String
  var date: String
  var intro: String
  /// Number, label, value.
  var fields: [[String]]
  var tableTitle: String
  var tableHead: [String]
  /// How many empty rows follow the head.
  var tableRows: Int
  var condTitle: String
  /// Number, condition.
  var cond: [[String]]
  /// Four lines beside the signature, then the words in the seal's place.
  var sign: [String]
  /// A QR code, row by row, `1` for a dark module; it is given, so that drawing alone is compared.
  var qr: [String]
}
