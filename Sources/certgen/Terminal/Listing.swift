/// Printing while a register is being read.
enum Listing {
  /// Runs a walk whose visits may fail for reasons of their own: such a failure stays what it is, and is
  /// not taken for one of what is walked through.
  static func run<Element>(
    _ walk: ((Element) throws -> Void) throws -> Void, _ visit: (Element) throws -> Void
  ) throws {
    var failure: (any Error)?
    do {
      try withoutActuallyEscaping(visit) { visit in
        try walk { element in
          do { try visit(element) } catch {
            failure = error
            throw error
          }
        }
      }
    } catch {
      throw failure ?? error
    }
  }
}
