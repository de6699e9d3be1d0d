import Seal
import Testing
import Tools

@Suite struct QRCodeTests {
  @Test(arguments: QRCode.Correction.allCases)
  func readersReadIt(_ correction: QRCode.Correction) throws {
    let text = "https://example.gov.np/v?n=०८१/८२-१२३&o=उद्योग"
    let code = try QRCode(text: text, correction: correction)
    let read = try Tool("zbarimg", "--quiet", "--raw", "%", on: code.picture, suffix: "pgm")
    #expect(read.output == text + "\n")
  }

  @Test func sizesFollowTheVersions() throws {
    #expect(try QRCode(text: "1", correction: .low).size == 21)
    for length in [10, 100, 500] {
      let code = try QRCode(text: String(repeating: "क", count: length))
      #expect(code.size % 4 == 1 && (21...177).contains(code.size))
    }
  }

  @Test func moreCorrectionNeverNeedsFewerModules() throws {
    let text = String(repeating: "अनुसूची ", count: 12)
    let sizes = try QRCode.Correction.allCases.map { try QRCode(text: text, correction: $0).size }
    #expect(sizes == sizes.sorted() && sizes.first != sizes.last)
  }

  @Test func finderPatternsStandInThreeCorners() throws {
    let code = try QRCode(text: "certgen")
    let rings = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    for (left, top) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      let found = (0..<7).map { y in String((0..<7).map { x in code[left + x, top + y] ? "#" : "." }) }
      #expect(found == rings)
    }
    #expect(!code[-1, 0] && !code[code.size, 0] && !code[0, code.size])
  }

  @Test(arguments: zip(QRCode.Correction.allCases, [2953, 2331, 1663, 1273]))
  func fullIsFullAndOneMoreIsRefused(_ correction: QRCode.Correction, _ most: Int) throws {
    #expect(try QRCode(text: String(repeating: "a", count: most), correction: correction).size == 177)
    #expect(throws: SealError.qrTextTooLong(bytes: most + 1, most: most)) {
      try QRCode(text: String(repeating: "a", count: most + 1), correction: correction)
    }
  }

  @Test(arguments: ["", "a\0b"])
  func unusableTextIsRefused(_ text: String) {
    #expect(throws: SealError.unusableQRText) { try QRCode(text: text) }
  }
}

extension QRCode {
  /// A grey picture (PGM) with the margin of the standard, four pixels a module.
  fileprivate var picture: [UInt8] {
    let (scale, margin) = (4, Self.quietZone)
    let side = (size + 2 * margin) * scale
    var bytes = Array("P5 \(side) \(side) 255\n".utf8)
    for y in 0..<side {
      for x in 0..<side { bytes.append(self[x / scale - margin, y / scale - margin] ? 0 : 255) }
    }
    return bytes
  }
}
