/// A photograph, emblem or signature as it enters a document: a JPEG or PNG file that was checked
/// once, so that nothing later can fail because of what is in it.
///
/// Of the file only what is drawn is kept, and how it has to be turned: places, names and films that cameras
/// and telephones add are nobody's business on a certificate. A JPEG is carried into the PDF undecoded. Two
/// pictures are equal when name and bytes are.
public struct Picture: Hashable, Sendable {
  /// The name the picture was given under, for messages.
  public let name: String
  /// The file, cut down to what is drawn; reading it again gives the same.
  public let bytes: [UInt8]
  /// What the file says about itself.
  public let header: Header

  /// The width in pixels, as a viewer shows it (after the EXIF orientation).
  public var width: Int { header.orientation.swapsSides ? header.storedHeight : header.storedWidth }
  /// The height in pixels, as a viewer shows it (after the EXIF orientation).
  public var height: Int { header.orientation.swapsSides ? header.storedWidth : header.storedHeight }

  /// Checks the file and takes it.
  ///
  /// The format is recognised by content, never by name. Sizes are refused from the header, before
  /// anything is decoded; then the whole file is decoded once, so that a truncated or damaged
  /// file is found here and not on paper.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What messages call it, such as the path relative to the case file.
  ///   - limits: How large it may be.
  /// - Throws: ``PictureError`` for anything but a whole RGB or grey JPEG, or a whole PNG, within
  ///   the limits.
  public init(bytes: [UInt8], name: String, limits: Limits = .photo) throws(PictureError) {
    do throws(Refusal) {
      (header, self.bytes) = try Self.read(bytes, limits: limits)
      try decodeOnce(self.bytes, as: header)
    } catch {
      throw PictureError(name: name, reason: error.reason)
    }
    self.name = name
  }

  /// What a picture file says about itself in its header.
  public struct Header: Hashable, Sendable {
    /// JPEG or PNG.
    public let format: Format
    /// The width of the stored picture in pixels, before the EXIF orientation.
    public let storedWidth: Int
    /// The height of the stored picture in pixels, before the EXIF orientation.
    public let storedHeight: Int
    /// Bits per sample: 8 for JPEG; 1, 2, 4, 8 or 16 for PNG (16 are printed as 8).
    public let bitDepth: Int
    /// What the samples mean.
    public let colour: Colour
    /// True when the file carries transparency.
    public let hasAlpha: Bool
    /// How the stored picture must be turned to stand upright.
    public let orientation: Orientation
  }

  /// The file formats that are taken.
  public enum Format: String, Hashable, Sendable { case jpeg = "JPEG", png = "PNG" }

  /// What the samples of a picture mean.
  public enum Colour: String, Hashable, Sendable { case grey, rgb, palette }

  /// A file without its name: the readers say why, ``Picture`` says which.
  struct Refusal: Error {
    let reason: PictureError.Reason

    static func damaged(_ problem: String) -> Refusal { Refusal(reason: .damaged(problem)) }
    static func drawing(_ problem: String) -> Refusal { Refusal(reason: .drawing(problem)) }
    static func unneeded(_ what: String) -> Refusal { Refusal(reason: .unneeded(what)) }
    static func unsupported(_ kind: String) -> Refusal { Refusal(reason: .unsupportedKind(kind)) }
  }

  private static func read(
    _ bytes: [UInt8], limits: Limits
  ) throws(Refusal) -> (header: Header, bytes: [UInt8]) {
    if bytes.isEmpty { throw Refusal(reason: .empty) }
    try limits.check(bytes: bytes.count)
    switch PictureSignature(bytes) {
    case .jpeg:
      let file = try JPEGFile(bytes, limits: limits)
      return (file.header, file.bytes)
    case .png:
      let file = try PNGFile(bytes)
      try limits.check(width: file.header.storedWidth, height: file.header.storedHeight)
      try file.checkData()
      return (file.header, file.bytes)
    case .other(let kind): throw Refusal(reason: .unsupportedFormat(kind))
    }
  }

  public static func == (one: Picture, other: Picture) -> Bool {
    one.name == other.name && one.bytes == other.bytes
  }

  /// Hashes the name, the size and the ends of the file: a picture is looked up on every page, and
  /// equality compares all bytes anyway.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(bytes.count)
    hasher.combine(bytes.prefix(64))
    hasher.combine(bytes.suffix(512))
  }
}
