/// A typeface of an office's own: a TrueType file, and another one for bold letters where there is one.
///
/// It is set as large as the carried typefaces look, whatever size its letters have in their em, so that a form that
/// was made for the one holds the other. Bold letters without a file of their own are the regular ones with thicker
/// strokes, as word processors print them: beside its text another design would be the greater fault.
public struct OwnTypeface: Hashable, Sendable {
  private let regular: FontData
  private let bold: FontData?
  /// How high its क stands, in ems.
  let letterHeight: Double

  /// The most bytes of a file. Fonts of all Devanagari are a quarter of that.
  public static let mostBytes = 4 << 20

  /// - Parameters:
  ///   - regular, bold: the files.
  ///   - name: what refusals call the regular file, and the bold one.
  /// - Throws: `LayoutError.font` for what is no TrueType font, is broken, forbids to be put into a document, or
  ///   does not set Devanagari.
  public init(
    regular: (bytes: [UInt8], name: String), bold: (bytes: [UInt8], name: String)?
  ) throws(LayoutError) {
    let checked = try Self.checked(regular)
    (self.regular, letterHeight) = (checked.data, checked.height)
    self.bold = try bold.map { file throws(LayoutError) in try Self.checked(file).data }
  }

  var isBoldMissing: Bool { bold == nil }

  func file(isBold: Bool) -> FontData { isBold ? bold ?? regular : regular }

  private static func checked(
    _ file: (bytes: [UInt8], name: String)
  ) throws(LayoutError) -> (data: FontData, height: Double) {
    do throws(FontFault) {
      guard file.bytes.count <= mostBytes else {
        throw FontFault("has \(file.bytes.count >> 10) KiB; \(mostBytes >> 10) are the most")
      }
      let unnamed = FontData(file.bytes, name: "")
      let tables = try TrueTypeCheck(unnamed.bytes).tables()
      let shaping = try DevanagariCheck(unnamed)
      var bytes = file.bytes
      narrowSpace(shaping.space, tables, in: &bytes)
      return (FontData(bytes, name: shaping.name), try shaping.height(in: tables))
    } catch {
      throw .font(name: file.name, reason: error.reason)
    }
  }
}

extension OwnTypeface {
  /// In ems. Some fonts of typists have spaces of half an em, which tear justified lines.
  private static let widestSpace = 0.32

  private static func narrowSpace(_ space: UInt32?, _ tables: TrueTypeCheck.Tables, in bytes: inout [UInt8]) {
    guard let space, space < tables.advances else { return }
    let most = Int(widestSpace * Double(tables.unitsPerEm))
    let at = tables.hmtx + 4 * Int(space), own = Int(bytes[at]) << 8 | Int(bytes[at + 1])
    if own > most { bytes.put16(most, at: at) }
  }
}

/// What is wrong with a font file, in words that fit after its name.
struct FontFault: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
