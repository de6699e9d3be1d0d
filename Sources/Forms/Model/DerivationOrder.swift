/// The order in which derived fields can be computed: each behind those that it needs.
///
/// Every field and every input is looked at once, without recursion: a chain may be as long as a form has
/// fields.
package struct DerivationOrder {
  /// The derived fields in that order; up to the circle, where there is one.
  package private(set) var fields: [Field] = []
  /// The names of fields that are derived from each other in a circle, in the order in which one needs the
  /// next, from the one that is declared first; nil if there is no circle.
  package private(set) var circle: [String]?

  private let declared: [String: Field]
  private var states: [String: State] = [:]

  private enum State { case open, closed }

  /// A field on the way down, and those of its inputs that have not been looked at.
  private struct Step {
    let name: String
    var inputs: ArraySlice<String>
  }

  package init(_ all: [Field]) {
    declared = Dictionary(
      all.filter { $0.derivation != nil }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for field in all where field.derivation != nil {
      guard let found = goDown(from: field) else { continue }
      let names = Set(found)
      let first = all.first { names.contains($0.name) }.flatMap { found.firstIndex(of: $0.name) } ?? 0
      circle = Array(found[first...] + found[..<first])
      return
    }
  }

  /// Puts a field behind its inputs; gives the circle that it meets.
  private mutating func goDown(from field: Field) -> [String]? {
    guard states[field.name] == nil else { return nil }
    var way = [enter(field)]
    while let last = way.last {
      guard let next = last.inputs.first else {
        states[last.name] = .closed
        if let done = declared[last.name] { fields.append(done) }
        way.removeLast()
        continue
      }
      way[way.count - 1].inputs.removeFirst()
      switch states[next] {
      case .closed: continue
      case .open: return way.drop { $0.name != next }.map(\.name)
      case nil: if let needed = declared[next] { way.append(enter(needed)) }
      }
    }
    return nil
  }

  private mutating func enter(_ field: Field) -> Step {
    states[field.name] = .open
    return Step(name: field.name, inputs: ArraySlice(field.derivation?.inputs.sorted() ?? []))
  }
}
