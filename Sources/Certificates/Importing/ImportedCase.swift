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
  /// The pictures by name, with the digests that they had when they were checked.
  var pictures: [(name: String, digest: String)]
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
  /// The case as texts, for a spool.
  var texts: [String] {
    var texts = [form, title, json] + Self.list(pictures) { [$0.name, $0.digest] }
    texts += Self.list(key.map { [$0] } ?? []) { [$0] }
    texts += Self.list(past.map { [$0] } ?? []) { past in
      [past.date.description] + Self.list(past.numbers) { [$0.field, $0.book.rawValue, $0.text] }
        + Self.list(past.facts.sorted { $0.key < $1.key }) { [$0.key, $0.value] }
    }
    return texts
  }

  /// The case of the texts of a spool.
  ///
  /// - Throws: `NepaliError` for texts that are none.
  init(texts: [String]) throws {
    var rest = texts[...]
    func next() -> String { rest.popFirst() ?? "" }
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
  }

  private static func list<Element>(_ elements: [Element], _ texts: (Element) -> [String]) -> [String] {
    ["\(elements.count)"] + elements.flatMap(texts)
  }
}
