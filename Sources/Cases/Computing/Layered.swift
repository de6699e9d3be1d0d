/// Things by their names: those of a row before those of the case around it.
///
/// The outer ones are shared by all rows, so a row costs what stands in it and no more.
struct Layered<Thing> {
  private let outer: [String: Thing]
  private var row: [String: Thing] = [:]
  /// The names that mean something of the row, whether it has it or not.
  private var hidden: Set<String> = []

  init(_ outer: [String: Thing]) { self.outer = outer }

  subscript(name: String) -> Thing? { hidden.contains(name) ? row[name] : outer[name] }

  /// The things of a row in front of them.
  ///
  /// - Parameter names: what the row may have.
  func behind(_ row: [String: Thing], named names: Set<String>) -> Layered {
    var layered = self
    (layered.row, layered.hidden) = (row, names)
    return layered
  }
}
