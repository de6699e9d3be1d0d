import Digest
import Nepali

extension Form {
  /// Reads a form file.
  ///
  /// - Parameters:
  ///   - bytes: The file: UTF-8, of at most `FormLimits.bytes`; or what `FormVersion.bytes` gives, a form with
  ///     all that it uses. A form alone uses the frames and the vocabulary of the program.
  ///   - file: What errors call it.
  /// - Throws: `FormError` with line and column for the first thing that is wrong.
  public static func read(bytes: [UInt8], file: String) throws(FormError) -> Form {
    let bundle = try FormBundle(bytes, file: file)
    return try read(bundle.parts.isEmpty ? FormLibrary.carried.bundle(bytes) : bundle, file: file)
  }

  /// Reads a form with what it uses.
  static func read(_ bundle: FormBundle, file: String) throws(FormError) -> Form {
    let root = try XMLReader.read(SourceText(bytes: bundle.form, file: file))
    var form = try FormReader(root, FormShares(bundle.parts)).read(digest: SHA256.hex(bundle.bytes))
    form.uses = bundle.parts.map(\.name)
    return form
  }
}

/// Reads the root of a form file: what the form is, then its parts.
struct FormReader {
  private let root: XMLElement
  private let identity: FormIdentity
  private let attributes: Attributes
  private let shares: FormShares

  init(_ root: XMLElement, _ shares: FormShares) throws(FormError) {
    self.root = root
    self.shares = shares
    identity = try FormIdentity(root)
    // The identity has looked at the names of them all.
    attributes = try Attributes(of: root, root.attributes.map(\.name))
  }

  func read(digest: String) throws(FormError) -> Form {
    let parts = try partsByName()
    let fields = try FieldReader(required("fields", parts), vocabulary: shares.vocabulary)
    let source = try required("source", parts)
    var notes: [String] = []
    for note in root.elements where note.name == "note" { notes.append(try note.plainText()) }
    let kind = try kind()
    let translation = try translation(parts["english"], fields)
    return Form(
      id: identity.id, kind: kind, book: try book(of: kind), title: try required("title", parts).plainText(),
      englishTitle: try required("english-title", parts).plainText(), source: try self.source(source),
      notes: notes,
      from: identity.from, until: identity.until, decided: try decided(fields.fields),
      answering: try Answering(attributes, book: book(of: kind)), fields: fields.fields + (translation?.fields ?? []),
      checks: try checks(parts["checks"], scope: FieldScope(fields.fields)),
      body: try BodyReader(required("body", parts), fields: fields, shares: shares).read(),
      translation: translation?.page, digest: digest)
  }

  private func partsByName() throws(FormError) -> [String: XMLElement] {
    let known = ["title", "english-title", "source", "fields", "checks", "body", "english", "note"]
    var parts: [String: XMLElement] = [:]
    for part in try root.elementsOnly() where part.name != "note" {
      guard known.contains(part.name) else {
        throw FormError.unknown("element", part.name, among: known, at: part.place)
      }
      if parts.updateValue(part, forKey: part.name) != nil {
        throw FormError(part.place, "<\(part.name)> stands here a second time")
      }
    }
    return parts
  }

  /// The page in English, and the choice that says whether a paper has it.
  private func translation(
    _ element: XMLElement?, _ fields: FieldReader
  ) throws(FormError) -> (page: Translation, fields: [Field])? {
    guard let element else { return nil }
    if let taken = fields.fields.first(where: { $0.name == Translation.choice }) {
      throw FormError(taken.place, "\(taken.name) is the choice of the <english> page, which no form declares")
    }
    let page = try BodyReader(element, fields: fields, shares: shares).translation()
    return (page, [Translation.field(at: element.place)])
  }

  private func required(_ name: String, _ parts: [String: XMLElement]) throws(FormError) -> XMLElement {
    guard let part = parts[name] else { throw FormError(root.place, "the form has no <\(name)>") }
    return part
  }

  private func kind() throws(FormError) -> Form.Kind {
    let name = try attributes.required("kind")
    guard let kind = Form.Kind(rawValue: name.string) else {
      throw FormError.unknown("kind", name.string, among: Form.Kind.allCases.map(\.rawValue), at: name.place)
    }
    return kind
  }

  /// The book that numbers the papers: what is applied for comes in, all else goes out unless the form says
  /// otherwise; a receipt has a book of its own.
  private func book(of kind: Form.Kind) throws(FormError) -> Book {
    try attributes.word("book", ["incoming": .incoming, "dispatch": .dispatch, "receipt": .receipt])
      ?? (kind == .application ? .incoming : .dispatch)
  }

  /// The date field that `decided` names.
  private func decided(_ fields: [Field]) throws(FormError) -> String? {
    guard let name = attributes["decided"] else { return nil }
    let field = try FieldScope(fields).field((name.string, name.place))
    guard field.kind == .date else { throw FormError(name.place, "\(field.name) is no date") }
    return field.name
  }

  private func source(_ element: XMLElement) throws(FormError) -> Form.Source {
    let known = ["gazette", "rule", "annex", "reference"]
    var words: [String: String] = [:]
    for part in try element.elementsOnly() {
      guard known.contains(part.name) else {
        throw FormError.unknown("element", part.name, among: known, at: part.place)
      }
      let text = try part.plainText()
      if text.isEmpty { throw FormError(part.place, "<\(part.name)> is empty") }
      if words.updateValue(text, forKey: part.name) != nil {
        throw FormError(part.place, "<\(part.name)> stands here a second time")
      }
    }
    func required(_ name: String) throws(FormError) -> String {
      guard let text = words[name] else { throw FormError(element.place, "<source> needs <\(name)>") }
      return text
    }
    return Form.Source(
      gazette: try required("gazette"), rule: try required("rule"), annex: words["annex"],
      reference: words["reference"])
  }

  private func checks(_ element: XMLElement?, scope: FieldScope) throws(FormError) -> [Check] {
    var checks: [Check] = []
    for child in try element?.elementsOnly() ?? [] {
      try child.refuseTake()
      guard child.name == "check" else {
        throw FormError.unknown("element", child.name, among: ["check"], at: child.place)
      }
      guard checks.count < FormLimits.checks else {
        throw FormError(child.place, "the form has more than \(FormLimits.checks) checks")
      }
      let attributes = try Attributes(of: child, "test", "fields")
      var fields: [String] = []
      for name in try attributes.required("fields").words() { fields.append(try scope.field(name).name) }
      let message = try child.plainText()
      if fields.isEmpty || message.isEmpty { throw FormError(child.place, "a check needs fields and words") }
      checks.append(
        Check(
          condition: try FormulaParser.condition(attributes.required("test"), scope: scope),
          message: message, fields: fields, place: child.place))
    }
    return checks
  }
}

extension XMLElement {
  /// Refuses what was to take in a part and stands here yet, for nobody has that part.
  func refuseTake() throws(FormError) {
    guard name == "take" else { return }
    let part = attributes.first { $0.name == "part" }?.value.string ?? ""
    throw FormError(place, "there is no part “\(part.onOneLine)” with <\(FormPart.sectionNames.joined(separator: "> or <"))> to take in here")
  }
}
