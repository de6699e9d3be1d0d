import Cases
import Digest
import Forms
import Nepali
import Printing

/// A checked case of a file of rows, on its way into the register.
struct ImportedCase: Sendable {
  var form: String
  var title: String
  var json: String
  /// The pictures by name.
  var pictures: [(name: String, digest: String)]
  /// The bytes of those pictures that no earlier case of the file brought, by digest.
  var pictureFiles: [String: [UInt8]]
  /// What tells its row from all others of the form; nil where no column does.
  var key: String?
  /// What it brings where it was registered before the register began; nil where it was not.
  var past: Past?

  /// The numbers and particulars of a case of the paper time.
  struct Past: Sendable {
    var numbers: [(field: String, book: Book, text: String)]
    var facts: [String: String]
    var date: BSDate
  }

  init(_ checked: CheckedCase, key: String?, isRegistered: Bool) {
    form = checked.form.id
    title = checked.title
    json = checked.content.json
    pictures = checked.content.pictures.map { ($0.key, SHA256.hex($0.value)) }.sorted { $0.name < $1.name }
    pictureFiles = Dictionary(
      zip(pictures.map(\.digest), pictures.compactMap { checked.content.pictures[$0.name] }),
      uniquingKeysWith: { first, _ in first })
    self.key = key
    past =
      isRegistered
      ? Past(numbers: checked.numbers, facts: checked.statement.facts, date: checked.date) : nil
  }

  /// What tells it from all other cases of a register: the same as its row in the table of cases.
  var digest: String { Content.digest(of: "case \(form)", json: json, pictures: pictures) }

  /// The key as the register keeps it: a key is one of its form.
  var registerKey: String? { key.map { "\(form)\t\($0)" } }
}

extension ImportedCase {
  /// The case as a record of a spool.
  var record: [[UInt8]] {
    var texts = [form, title, json] + Self.list(pictures) { [$0.name, $0.digest] }
    texts += Self.list(key.map { [$0] } ?? []) { [$0] }
    texts += Self.list(past.map { [$0] } ?? []) { past in
      [past.date.description] + Self.list(past.numbers) { [$0.field, $0.book.rawValue, $0.text] }
        + Self.list(past.facts.sorted { $0.key < $1.key }) { [$0.key, $0.value] }
    }
    return texts.map { Array($0.utf8) } + pictureFiles.values
  }

  /// The case of a record of a spool.
  ///
  /// - Throws: `NepaliError` for a record of something else.
  init(record: [[UInt8]]) throws {
    var rest = record[...]
    func next() -> String { String(decoding: rest.popFirst() ?? [], as: UTF8.self) }
    func list<Element>(_ element: () throws -> Element) rethrows -> [Element] {
      try (0..<(Int(next()) ?? 0)).map { _ in try element() }
    }
    (form, title, json) = (next(), next(), next())
    pictures = list { (next(), next()) }
    key = list { next() }.first
    past = try list {
      let date = try BSDate.parse(next())
      let numbers = list { (next(), Book(rawValue: next()), next()) }
      let facts = list { (next(), next()) }
      return Past(
        numbers: numbers.compactMap { field, book, text in book.map { (field, $0, text) } },
        facts: Dictionary(facts, uniquingKeysWith: { _, last in last }), date: date)
    }.first
    pictureFiles = Dictionary(rest.map { (SHA256.hex($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func list<Element>(_ elements: [Element], _ texts: (Element) -> [String]) -> [String] {
    ["\(elements.count)"] + elements.flatMap(texts)
  }
}
