import Layout

/// Reads the colours of a body:
/// `<colours><colour name="class" value="#0B6E5F"><when field="card_class" is="distinguished" value="#1B4688"/>…`.
struct PaletteReader {
  let fields: FieldScope
  private(set) var palette = Palette()

  private static let mostColours = 40

  init(_ element: XMLElement, fields: FieldScope) throws(FormError) {
    self.fields = fields
    _ = try Attributes(of: element)
    for child in try element.elementsOnly() {
      guard child.name == "colour" else {
        throw FormError.unknown("element", child.name, among: ["colour"], at: child.place)
      }
      guard palette.colours.count < Self.mostColours else {
        throw FormError(child.place, "a form has at most \(Self.mostColours) colours")
      }
      palette.colours.append(try entry(child))
    }
  }

  private func entry(_ element: XMLElement) throws(FormError) -> Palette.Entry {
    let attributes = try Attributes(of: element, "name", "value", "tint", "black")
    let name = try attributes.required("name")
    guard !palette.names.contains(name.string) else {
      throw FormError(name.place, "the colour \(name.string.quoted) is here a second time")
    }
    var cases: [Palette.Case] = []
    for child in try element.elementsOnly() {
      guard child.name == "when" else {
        throw FormError.unknown("element", child.name, among: ["when"], at: child.place)
      }
      let own = try Attributes(of: child, "field", "is", "value")
      let field = try own.required("field")
      let keys = try fields.keys(
        own.required("is"), of: try fields.field((field.string, field.place)), at: field.place)
      cases.append(
        Palette.Case(field: field.string, keys: keys, ink: try own.required("value").ink(of: palette)))
    }
    return Palette.Entry(
      name: try name.identifier(), cases: cases, otherwise: try attributes.required("value").ink(of: palette),
      black: try attributes["black"]?.ink(of: palette),
      tint: try attributes["tint"]?.number(in: 0...1) ?? 1)
  }
}

extension Palette {
  /// The names that a form need not explain.
  static let basic: KeyValuePairs = ["black": Colour.black, "white": .white]

  var names: [String] { Self.basic.map(\.key) + colours.map(\.name) }
}

extension PlacedText {
  /// A colour as `#0B6E5F`, or the name of one.
  func ink(of palette: Palette) throws(FormError) -> Palette.Ink {
    if let colour = Palette.basic.first(where: { $0.key == string })?.value ?? Colour(string) {
      return .fixed(colour)
    }
    guard palette.names.contains(string) else {
      throw FormError.unknown("colour", string, among: palette.names, at: place)
    }
    return .named(string)
  }

  /// Several of them.
  func inks(of palette: Palette) throws(FormError) -> [Palette.Ink] {
    var inks: [Palette.Ink] = []
    for part in parts(between: " ") { inks.append(try part.ink(of: palette)) }
    return inks
  }
}
