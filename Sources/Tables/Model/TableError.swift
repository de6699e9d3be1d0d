/// Why a file of rows cannot be read or written: one line that names the place.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: TablePlace
  /// What is wrong, and what is right.
  public let reason: String
  /// Whether the surroundings are at fault (the disk, rights), and not the file.
  public let isEnvironment: Bool

  public init(_ place: TablePlace, _ reason: String, isEnvironment: Bool = false) {
    (self.place, self.reason, self.isEnvironment) = (place, reason, isEnvironment)
  }

  public var description: String { "\(place): \(reason)" }
}
