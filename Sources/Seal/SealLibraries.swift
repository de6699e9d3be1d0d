import CDeflate
import CQREncode

/// The libraries that decide the bytes of a finished PDF.
public enum SealLibraries {
  /// Their names and the versions that run, asked of the libraries themselves where they tell it, else those that
  /// the program was built with; in one order.
  public static let versions: [(name: String, version: String)] = [
    ("libdeflate", LIBDEFLATE_VERSION_STRING),
    ("qrencode", QRcode_APIVersionString().map { String(cString: $0) } ?? "unknown"),
  ]
}
