import Forms

extension PlacedValue {
  /// The tree of a case file that is JSON (RFC 8259) in UTF-8; what its values mean is not looked at.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What the refusal calls it.
  /// - Throws: `CaseError` with one line for the first place that is not sound, for nothing after it can be
  ///   trusted.
  public init(json bytes: [UInt8], file: String) throws(CaseError) {
    do { self = try JSONReader.read(bytes) } catch {
      let place = SourcePlace(file: file.onOneLine, line: error.line, column: error.column)
      let problem = CaseRemark(place: place, field: nil, label: nil, reason: error.reason)
      throw CaseError(problems: [problem], omitted: 0)
    }
  }
}
