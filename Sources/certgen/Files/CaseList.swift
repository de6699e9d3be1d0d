/// Files of many cases, which a command that takes one case a file tells from it.
enum CaseList {
  /// - Throws: `FileFailure` for a JSON list, a table of comma- or tab-separated values, or a workbook.
  static func refuse(_ bytes: [UInt8], file: String) throws(FileFailure) {
    guard let kind = kind(of: bytes, file) else { return }
    throw .refused(
      file, "is \(kind); certgen add takes one case a file, a JSON object; lists are for certgen import")
  }

  private static func kind(of bytes: [UInt8], _ file: String) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch start.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case UInt8(ascii: "{")?, nil: return nil
    case UInt8(ascii: "[")?: return "a list"
    default: break
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a workbook" }
    let line = start.prefix { $0 != 0x0A }
    let isTable = line.contains(UInt8(ascii: ",")) || line.contains(0x09)
    return isTable || file.hasSuffix(".csv") || file.hasSuffix(".tsv") ? "a table" : nil
  }
}
