extension Picture {
  /// How large a picture may be. A small file can announce a picture that fills the memory, so the
  /// sizes in the header are held against these before anything is decoded.
  public struct Limits: Hashable, Sendable {
    /// The most bytes of the file.
    public var bytes: Int
    /// The longest side in pixels.
    public var side: Int
    /// The most pixels in all, width × height.
    public var pixels: Int

    /// Limits of your own.
    public init(bytes: Int, side: Int, pixels: Int) {
      self.bytes = bytes
      self.side = side
      self.pixels = pixels
    }

    /// For photos, signatures and emblems: 20 MB, 20,000 pixels a side, 40 megapixels. That takes
    /// every file that a telephone or scanner in an office makes.
    public static let photo = Limits(bytes: 20_000_000, side: 20_000, pixels: 40_000_000)

    func check(bytes count: Int) throws(Refusal) {
      if count > bytes { throw Refusal(reason: .tooManyBytes(count: count, most: bytes)) }
    }

    func check(width: Int, height: Int) throws(Refusal) {
      if width <= 0 || height <= 0 { throw Refusal(reason: .zeroSize) }
      let longest = max(width, height)
      if longest > side { throw Refusal(reason: .sideTooLong(pixels: longest, most: side)) }
      // Neither side exceeds `side` here; the division keeps a huge limit from overflowing.
      if width > pixels / height {
        throw Refusal(reason: .tooManyPixels(width: width, height: height, most: pixels))
      }
    }
  }
}
