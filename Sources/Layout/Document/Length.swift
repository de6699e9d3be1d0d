/// A distance on paper, stored in points (1/72 inch), the unit of PDF and Cairo.
public struct Length: Hashable, Comparable, Sendable {
  public var points: Double

  public init(points: Double) { self.points = points }

  /// A distance in points.
  public static func pt(_ value: Double) -> Length { Length(points: value) }

  /// A distance in millimetres.
  public static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }

  public static let zero = Length(points: 0)

  public static func + (a: Length, b: Length) -> Length { Length(points: a.points + b.points) }
  public static func - (a: Length, b: Length) -> Length { Length(points: a.points - b.points) }
  public static func * (a: Length, b: Double) -> Length { Length(points: a.points * b) }
  public static func / (a: Length, b: Double) -> Length { Length(points: a.points / b) }
  public static prefix func - (a: Length) -> Length { Length(points: -a.points) }
  public static func += (a: inout Length, b: Length) { a.points += b.points }
  public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
}
