extension Colour {
  /// Frames, titles, headings and rules of a certificate.
  public static let blue = Colour(red: 0x12, green: 0x3A, blue: 0x63)
  /// What lies under words: blue, so light that it does not disturb them.
  public static let mist = Colour(red: 0xD6, green: 0xE0, blue: 0xEA)

  /// The colour on a printer that has black alone: dark ones black, so that letters are not broken into dots; of
  /// light ones the grey that is as light.
  public var inBlack: Colour {
    let light = 0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)
    guard light >= 100 else { return .black }
    let grey = UInt8(min(255, light.rounded()))
    return Colour(red: grey, green: grey, blue: grey)
  }
}
