import ArgumentParser
import Nepali

/// A whole number on the command line, in digits of either kind, plain or grouped as in 1,23,456.
struct Count: ExpressibleByArgument {
  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = try? WholeNumber.parse(argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { "\(value)" }
}
