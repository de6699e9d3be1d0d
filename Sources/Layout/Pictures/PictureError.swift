/// Why a picture was refused, with the name it was given under. Prints as one line.
public struct PictureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the picture, as the caller gave it.
  public let name: String
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a picture.
  public enum Reason: Hashable, Sendable {
    /// There are no bytes at all.
    case empty
    /// The file has more bytes than the limit.
    case tooManyBytes(count: Int, most: Int)
    /// A side is longer than the limit, in pixels.
    case sideTooLong(pixels: Int, most: Int)
    /// The picture has more pixels than the limit, although each side is within its own.
    case tooManyPixels(width: Int, height: Int, most: Int)
    /// The header gives a width or height of zero.
    case zeroSize
    /// Neither JPEG nor PNG; the kind that the first bytes announce, where known.
    case unsupportedFormat(String?)
    /// A JPEG or PNG of a kind that cannot be printed faithfully, such as CMYK.
    case unsupportedKind(String)
    /// The file ends early or its data are damaged.
    case damaged(String)
    /// The file holds much that is no part of the picture.
    case unneeded(String)
    /// There is nothing to see: every pixel is transparent.
    case invisible
    /// Cairo could not decode or draw it.
    case drawing(String)
  }

  /// One line: the name, what is wrong, and what would do instead where that helps.
  public var description: String {
    "\(Self.printable(name)): \(explanation)"
  }

  private var explanation: String {
    switch reason {
    case .empty: "the picture is empty"
    case .tooManyBytes(let count, let most):
      "the picture has \(count) bytes, more than the \(most) allowed"
    case .sideTooLong(let pixels, let most):
      "a side of the picture has \(pixels) pixels, more than the \(most) allowed"
    case .tooManyPixels(let width, let height, let most):
      "the picture has \(width) × \(height) pixels, more than the \(most) allowed in all"
    case .zeroSize: "the picture has a width or height of zero"
    case .unsupportedFormat(let kind?): "a \(kind) file cannot be used; give a JPEG or PNG"
    case .unsupportedFormat(nil): "not a JPEG or PNG file"
    case .unsupportedKind(let kind): "\(kind) cannot be used; save it as an RGB or grey JPEG or PNG"
    case .damaged(let problem): "the picture is truncated or damaged: \(problem)"
    case .unneeded(let what): "the file holds what is no part of the picture: \(what)"
    case .invisible: "there is nothing to see on the picture: every pixel is transparent"
    case .drawing(let problem): "the picture could not be drawn: \(problem)"
    }
  }

  /// File names come from outside: control characters would break the line, or the terminal.
  private static func printable(_ name: String) -> String {
    var line = ""
    for scalar in name.unicodeScalars.prefix(200) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line += "\u{FFFD}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line.isEmpty ? "picture" : line
  }
}
