import CQPDF
import CQREncode

/// The libraries that decide the bytes of a finished PDF.
public enum SealLibraries {
  /// Their names and the versions that run, asked of the libraries themselves, in one order.
  public static let versions: [(name: String, version: String)] = [
    ("qpdf", qpdf_get_qpdf_version().map { String(cString: $0) } ?? "unknown"),
    ("qrencode", QRcode_APIVersionString().map { String(cString: $0) } ?? "unknown"),
  ]
}
