import CCairo
import CICU
import CJPEG
import CVersions

/// The libraries that decide what a page is and how it is drawn.
public enum LayoutLibraries {
  /// Their names and the versions that run, asked of the libraries themselves, in one order.
  public static let versions: [(name: String, version: String)] = [
    ("cairo", String(cString: cairo_version_string())),
    ("harfbuzz", String(cString: hb_version_string())),
    ("freetype", freetype),
    ("icu", icu),
    ("zlib", String(cString: certgen_zlib_version())),
    ("libpng", String(cString: certgen_png_version())),
    ("libjpeg", String(cString: certgen_jpeg_version())),
  ]

  private static var freetype: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return "unknown" }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }

  private static var icu: String {
    var numbers = [UInt8](repeating: 0, count: 4)
    certgen_icu_version(&numbers)
    return numbers.prefix(2).map(String.init).joined(separator: ".")
  }
}
