import CICU

/// Where the Unicode line breaking algorithm (UAX #14, root rules of ICU) lets a line end.
///
/// The one owner of an ICU iterator. It is opened once and given text after text: opening costs far
/// more than a paragraph.
struct LineBoundaries: ~Copyable {
  /// Set by `init`, closed by `deinit`, never shared.
  private let iterator: OpaquePointer
  private var units: [UInt16] = []

  /// - Throws: `LayoutError.drawing` when ICU has no rules to open.
  init() throws(LayoutError) {
    var status: Int32 = 0
    guard let opened = certgen_line_breaks_open(&status) else {
      throw .drawing(operation: "open the rules of line breaking", reason: "ICU status \(status)")
    }
    iterator = opened
  }

  deinit { certgen_line_breaks_close(iterator) }

  /// Marks in `places`, one for each scalar, before which of them a line may or must break. The end of
  /// the text is not among them.
  mutating func mark(
    _ scalars: [Unicode.Scalar], into places: inout [BreakRules.Place?]
  ) throws(LayoutError) {
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(nil, count: scalars.count))
    guard !scalars.isEmpty else { return }
    units.removeAll(keepingCapacity: true)
    for scalar in scalars {
      if scalar.value <= 0xFFFF { units.append(UInt16(scalar.value)) } else { units += scalar.utf16 }
    }
    // ICU keeps the address of the text, so all of the iteration stays inside the closure.
    let status = units.withUnsafeBufferPointer { text in
      let status = certgen_line_breaks_begin(iterator, text.baseAddress, Int32(clamping: text.count))
      guard status <= 0 else { return status }
      var index = 0, unit: Int32 = 0, isMandatory: Int32 = 0
      while true {
        let boundary = certgen_line_breaks_next(iterator, &isMandatory)
        guard boundary >= 0, boundary < text.count else { return 0 }
        while unit < boundary {
          unit += scalars[index].value > 0xFFFF ? 2 : 1
          index += 1
        }
        places[index] = BreakRules.Place(kind: isMandatory != 0 ? .mandatory : .allowed)
      }
    }
    guard status <= 0 else {
      throw .drawing(operation: "break text into lines", reason: "ICU status \(status)")
    }
  }
}
