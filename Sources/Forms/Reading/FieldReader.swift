import Layout

/// Reads the `<fields>` of a form: first all names and kinds, then the formulas that refer to them.
struct FieldReader {
  private(set) var fields: [Field] = []
  /// What stands for each field on a blank print, by the place of its declaration.
  private(set) var blanks: [SourcePlace: Hole.Blank] = [:]
  /// The line in which each name is declared.
  private var lines: [String: Int] = [:]

  /// Whether the fields are the columns of a table.
  private let isColumn: Bool

  /// The fields that an element declares; the columns of a table too.
  ///
  /// - Parameter vocabulary: What it says of a field holds where the form says nothing; columns are words of
  ///   their own table.
  init(_ element: XMLElement, vocabulary: Vocabulary? = nil) throws(FormError) {
    isColumn = element.name == "table"
    let declarations = try element.elementsOnly().filter { $0.name != "note" }.map { vocabulary?.completed($0) ?? $0 }
    if declarations.count > FormLimits.fields {
      let place = declarations[FormLimits.fields].place
      throw FormError(place, "<\(element.name)> has more than \(FormLimits.fields) fields")
    }
    for declaration in declarations {
      try declaration.refuseTake()
      try declare(declaration)
    }
    let scope = FieldScope(fields)
    for (index, declaration) in declarations.enumerated() {
      fields[index].derivation = try DerivationReader(declaration, of: fields[index], scope: scope).read()
    }
    try refuseCircles()
    try refuseSecondFacts()
  }

  private mutating func declare(_ element: XMLElement) throws(FormError) {
    let attributes = try Attributes(
      of: element, "name", "label", "english", "required", "derived", "fit", "blank", "script", "limit",
      "lines", "from", "to", "count", "rows", "setting", "gathered", "own", "allotted", "quoted", "fact", "fee")
    let name = try attributes.required("name")
    let identifier = try name.identifier()
    if let line = lines.updateValue(element.place.line, forKey: identifier) {
      throw FormError(name.place, "\(identifier) is already declared in line \(line)")
    }
    let columns = element.name == "table" ? try FieldReader(element) : nil
    let kind = try KindReader(element, attributes, columns: columns?.fields ?? []).read()
    blanks.merge(columns?.blanks ?? [:]) { own, _ in own }
    let role = try NumberRoleReader(element, attributes, isColumn: isColumn).read()
    let fact = try attributes["fact"]?.particular(of: kind, isColumn: isColumn)
    fields.append(
      Field(
        name: identifier, label: try attributes.required("label").label(),
        english: try attributes.required("english").label(), kind: kind,
        isRequired: try attributes.flag("required", default: true), derivation: nil,
        isSetting: try isSetting(attributes, kind),
        gathered: try attributes["gathered"]?.gathered(into: kind) ?? [],
        isOwn: try attributes.flag("own", default: false), number: role, fact: fact,
        isFee: try isFee(attributes), fit: try attributes["fit"]?.fit() ?? .wrap,
        note: try element.elements.first { $0.name == "note" }?.plainText(), place: element.place))
    blanks[element.place] = try attributes["blank"]?.blank(of: kind) ?? kind.usualBlank
  }

  private func isSetting(_ attributes: Attributes, _ kind: Field.Kind) throws(FormError) -> Bool {
    guard try attributes.flag("setting", default: false) else { return false }
    switch kind {
    case .choice, .text: return true
    default: throw FormError(attributes["setting"]?.place, "only a choice or words can be a setting of the office")
    }
  }

  private func isFee(_ attributes: Attributes) throws(FormError) -> Bool {
    guard try attributes.flag("fee", default: false) else { return false }
    guard !isColumn, !fields.contains(where: \.isFee) else {
      throw FormError(attributes["fee"]?.place, "a form has one fee, and no table has one")
    }
    return true
  }

  private func refuseCircles() throws(FormError) {
    guard let circle = DerivationOrder(fields).circle,
      let field = fields.first(where: { $0.name == circle[0] })
    else { return }
    let way = (circle + circle.prefix(1)).joined(separator: " → ")
    throw FormError(field.place, "\(field.name) is derived from itself: \(way)")
  }
}

extension PlacedText {
  /// `wrap`, `refuse 2` (lines) or `condense 2 0.8` (lines, narrowest letters).
  fileprivate func fit() throws(FormError) -> Field.Fit {
    let words = self.words()
    switch (words.first?.text, words.count) {
    case ("wrap", 1): return .wrap
    case ("refuse", 2):
      if let lines = Int(words[1].text), (1...99).contains(lines) { return .refuse(lines: lines) }
    case ("condense", 3):
      if let lines = Int(words[1].text), let floor = Double(words[2].text), (1...99).contains(lines),
        (0.5...1).contains(floor)
      {
        return .condense(lines: lines, floor: floor)
      }
    default: break
    }
    throw FormError(place, "\(string.quoted) is none of “wrap”, “refuse LINES”, “condense LINES FLOOR”")
  }

  /// `fill`, `alternatives`, `2 lines` or a length.
  fileprivate func blank(of kind: Field.Kind) throws(FormError) -> Hole.Blank {
    let words = self.words()
    if words.count == 2, words[1].text == "lines", let count = Int(words[0].text), (1...9).contains(count) {
      return .lines(count)
    }
    switch string {
    case "fill": return .leader(width: .mm(20), fills: true)
    case "alternatives":
      guard case .choice = kind else { throw FormError(place, "only a choice has alternatives") }
      return .alternatives
    default: return .leader(width: try length(), fills: false)
    }
  }
}

extension Field.Kind {
  /// Room for handwriting: words take what is left of their line, numbers as much as they need.
  fileprivate var usualBlank: Hole.Blank {
    switch self {
    case .text, .list: .leader(width: .mm(28), fills: true)
    case .money: .leader(width: .mm(35), fills: true)
    case .date: .leader(width: .mm(28), fills: true)
    case .integer, .percent: .leader(width: .mm(12), fills: true)
    case .choice: .alternatives
    case .table, .picture, .flag: .leader(width: .mm(20), fills: false)
    }
  }
}
