import Layout

/// What a form gives to the part of a frame that it names: words or blocks, and attributes.
///
/// A class, for the scope that holds it is itself copied at every element.
final class GivenPart {
  /// The element of the form.
  let element: XMLElement
  /// The fields that the form's own words may name.
  let fields: FieldScope
  /// The attributes that it has, but for those that say no; `words` where the element is not empty.
  let names: Set<String>

  init(element: XMLElement, fields: FieldScope, names: Set<String>) {
    self.element = element
    self.fields = fields
    self.names = names
  }
}

/// Reads an element that stands for a part of the frame: `<letter-head date="letter_date"/>`, `<subject>…`.
///
/// The frame's blocks are read as if the form had written them. `<given/>` stands in them for what the form
/// writes in the element, `{date}` for the field that the attribute names, and blocks with `given="number"`
/// only where the form has the attribute.
struct FramePartReader {
  let element: XMLElement
  let part: FormFrame.Part
  let scope: BodyScope

  func read() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, part.attributes + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let condition = try scope.condition(attributes)
    let blocks = try BlockReader(scope: try inside(attributes)).blocks(in: template())
    if part == .head { scope.subject.isLetter = true }
    if part == .subject { scope.subject.phrases = try WordsReader.read(element, scope: scope) }
    return Body.Block(condition: condition, kind: part == .foot ? .foot(blocks) : .group(blocks))
  }

  private func template() throws(FormError) -> XMLElement {
    let chain = try scope.frames.chain(at: element.place)
    guard let template = chain.lazy.compactMap({ $0.parts[part] }).first else {
      throw FormError(element.place, "the frame \(chain[0].name) has no <\(part.rawValue)>")
    }
    return template
  }

  private func inside(_ attributes: Attributes) throws(FormError) -> BodyScope {
    var inner = try scope.inside(attributes)
    var names: Set<String> = element.isEmpty ? [] : ["words"]
    if part == .head { _ = try attributes.required("date") }
    for name in part.attributes {
      switch name {
      case "copies", "seal":
        if try attributes.flag(name, default: name == "copies") { names.insert(name) }
      default:
        guard let value = attributes[name] else { continue }
        inner.fields.call(try field(name, value), name)
        names.insert(name)
      }
    }
    inner.given = GivenPart(element: element, fields: scope.fields, names: names)
    return inner
  }

  /// The field that an attribute names.
  private func field(_ name: String, _ value: PlacedText) throws(FormError) -> Field {
    let field = try scope.fields.field((value.string, value.place))
    switch (name, field.kind) {
    case ("date", .date), ("of", .choice): return field
    case ("number", _):
      _ = try scope.allotted(value)
      return field
    case ("date", _): throw FormError(value.place, "\(field.name) is \(field.kind.noun), not a date")
    default: throw FormError(value.place, "\(field.name) is \(field.kind.noun), not a choice")
    }
  }
}

/// The frame of a body, and where its parts are found.
struct FrameScope {
  let shares: FormShares
  /// What the body says; else parts are those of the usual letter.
  let name: PlacedText?

  /// The frame and those that it extends, the nearest first.
  func chain(at place: SourcePlace) throws(FormError) -> [FormFrame] {
    try shares.frame(name?.string ?? FormLibrary.usualFrame, at: name?.place ?? place)
  }
}

/// What makes a paper a letter: its head, and its subject, which the running head repeats.
final class SubjectWords {
  var phrases: [Words.Phrase] = []
  var isLetter = false
}

extension BodyScope {
  /// Whether an element of a frame is left out: it is for something that the form gives, or does not give.
  func leavesOut(_ element: XMLElement) throws(FormError) -> Bool {
    for attribute in element.attributes where attribute.name == "given" || attribute.name == "absent" {
      guard let given else {
        throw FormError(attribute.place, "“\(attribute.name)” stands only in a frame")
      }
      let isGiven = given.names.contains(attribute.value.string)
      if isGiven != (attribute.name == "given") { return true }
    }
    return false
  }

  /// What stands at `<given>`: the element of the form, or else of the frame; and the scope to read it in.
  func given(at element: XMLElement) throws(FormError) -> (element: XMLElement, scope: BodyScope) {
    _ = try Attributes(of: element)
    guard let given else { throw FormError(element.place, "<given> stands only in a frame") }
    if given.element.isEmpty { return (element, self) }
    var scope = self
    scope.fields = given.fields
    scope.given = nil
    return (given.element, scope)
  }
}

extension XMLElement {
  /// Whether nothing stands in it.
  fileprivate var isEmpty: Bool {
    children.allSatisfy { if case .text(let text) = $0 { text.isBlank } else { false } }
  }
}
