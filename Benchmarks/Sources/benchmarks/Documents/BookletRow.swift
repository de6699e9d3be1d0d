/// The data of document C, a booklet of tables that run over page ends.
struct BookletRow: Decodable, Sendable {
  var title: String
  var sections: [Part]

  struct Part: Decodable, Sendable {
    var title: String
    var intro: String
    var head: [String]
    var rows: [[String]]
  }
}
