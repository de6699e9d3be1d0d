/// A colour of ink on paper. It covers what is below it: a tint is a lighter colour, never a veil.
public struct Colour: Hashable, Sendable {
  public var red, green, blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  public static let black = Colour(red: 0, green: 0, blue: 0)
  public static let white = Colour(red: 255, green: 255, blue: 255)

  /// A colour as form files write it: `#0B6E5F`. Nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// The colour as thinner ink shows it on white paper.
  ///
  /// - Parameter share: of the ink, from 0 (the paper) to 1 (the colour itself).
  public func tint(_ share: Double) -> Colour {
    func thinned(_ part: UInt8) -> UInt8 { UInt8((255 - (255 - Double(part)) * share).rounded()) }
    return Colour(red: thinned(red), green: thinned(green), blue: thinned(blue))
  }
}

extension Colour: CustomStringConvertible {
  public var description: String {
    func pair(_ part: UInt8) -> String {
      let digits = String(part, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "#" + pair(red) + pair(green) + pair(blue)
  }
}
