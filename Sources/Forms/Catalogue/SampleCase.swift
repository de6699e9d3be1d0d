import FormFiles

/// A case inside the program with which a form is proved.
public struct SampleCase: Hashable, Sendable {
  /// What errors call it: `madhesh-2078-annex-04-worst.json`.
  public let file: String
  /// The case file. The pictures that it names do not come with it.
  public let bytes: [UInt8]

  /// What a sample shows of its form.
  public enum Part: Sendable {
    /// A case as most are.
    case ordinary
    /// The longest honest values, full tables, everything that is optional.
    case worst
  }

  /// A sample of a form; nil where the program has none.
  public static func of(_ form: String, _ part: Part) -> SampleCase? {
    let wanted = part == .ordinary ? certgen_sample_ordinary : certgen_sample_worst
    for index in 0..<certgen_sample_count() {
      let sample = certgen_sample_at(index)
      guard sample.part == wanted, let id = sample.form, String(cString: id) == form else { continue }
      return SampleCase(
        file: String(cString: sample.file),
        bytes: [UInt8](UnsafeBufferPointer(start: sample.bytes, count: sample.length)))
    }
    return nil
  }
}
