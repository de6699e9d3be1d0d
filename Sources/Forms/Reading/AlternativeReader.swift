/// Reads the alternatives of a choice.
///
///     <alternative key="one">म<variant name="verb">गर्दछु</variant></alternative>
struct AlternativeReader {
  private let element: XMLElement

  init(_ element: XMLElement) { self.element = element }

  func read() throws(FormError) -> [Field.Choice] {
    var choices: [Field.Choice] = []
    for child in try element.elementsOnly() where child.name == "alternative" {
      guard choices.count < FormLimits.alternatives else {
        throw FormError(child.place, "a choice has at most \(FormLimits.alternatives) alternatives")
      }
      let key = try Attributes(of: child, "key").required("key")
      let choice = Field.Choice(
        key: try key.identifier(), text: child.ownWords, variants: try variants(of: child))
      if choices.contains(where: { $0.key == choice.key }) {
        throw FormError(key.place, "the key \(choice.key.quoted) is already taken")
      }
      if choice.text.isEmpty { throw FormError(child.place, "the alternative has no words") }
      choices.append(choice)
    }
    guard choices.count >= 2 else { throw FormError(element.place, "a choice needs two alternatives") }
    let names = Set(choices.flatMap { $0.variants.keys })
    for (choice, child) in zip(choices, element.elements.filter { $0.name == "alternative" }) {
      if let missing = names.subtracting(choice.variants.keys).min() {
        throw FormError(child.place, "the alternative lacks the variant \(missing.quoted) that others have")
      }
    }
    return choices
  }

  private func variants(of alternative: XMLElement) throws(FormError) -> [String: String] {
    var variants: [String: String] = [:]
    for child in alternative.elements {
      guard child.name == "variant" else {
        throw FormError.unknown("element", child.name, among: ["variant"], at: child.place)
      }
      let name = try Attributes(of: child, "name").required("name")
      guard try variants.updateValue(child.plainText(), forKey: name.identifier()) == nil else {
        throw FormError(name.place, "the variant \(name.string.quoted) is already given")
      }
    }
    return variants
  }
}

extension XMLElement {
  /// The words directly in the element, with white space evened.
  fileprivate var ownWords: String {
    children.compactMap { if case .text(let text) = $0 { text.string } else { nil } }.joined()
      .split { $0.unicodeScalars.allSatisfy(\.isXMLSpace) }.joined(separator: " ")
  }
}
