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
    var status = U_ZERO_ERROR
    let opened = certgen_ubrk_open_line(&status)
    guard certgen_icu_failed(status) == 0, let opened else {
      throw .drawing(operation: "open the rules of line breaking", reason: "ICU status \(status.rawValue)")
    }
    iterator = opened
  }

  deinit { certgen_ubrk_close(iterator) }

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
    var status = U_ZERO_ERROR
    // ICU keeps the address of the text, so all of the iteration stays inside the closure.
    units.withUnsafeBufferPointer { text in
      certgen_ubrk_set_text(iterator, text.baseAddress, Int32(clamping: text.count), &status)
      guard certgen_icu_failed(status) == 0 else { return }
      var index = 0
      var unit: Int32 = 0
      while true {
        let boundary = certgen_ubrk_next(iterator)
        guard boundary >= 0, boundary < text.count else { return }
        while unit < boundary {
          unit += scalars[index].value > 0xFFFF ? 2 : 1
          index += 1
        }
        let rule = certgen_ubrk_rule_status(iterator)
        places[index] = BreakRules.Place(kind: Self.hardRules.contains(rule) ? .mandatory : .allowed)
      }
    }
    guard certgen_icu_failed(status) == 0 else {
      throw .drawing(operation: "break text into lines", reason: "ICU status \(status.rawValue)")
    }
  }

  /// The tags of rules that demand a break (UBRK_LINE_HARD up to UBRK_LINE_HARD_LIMIT).
  private static let hardRules: Range<Int32> = 100..<200
}
