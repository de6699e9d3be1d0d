import Printing
import Testing

@Suite struct IdentityTests {
  @Test func aTextOfAnIdentityIsReadBack() {
    #expect(Identity(Identity.current) == .running)
    #expect(!Identity.current.contains("\n"))
    let names = [
      "certgen", "commit", "cairo", "harfbuzz", "freetype", "icu", "zlib", "libpng", "libjpeg", "libdeflate",
      "qrencode", "fonts",
    ]
    #expect(Identity.running.parts.map(\.name).filter { $0 != "sources" } == names)
    #expect(Identity.running.parts.allSatisfy { !$0.value.isEmpty && !$0.value.contains(",") })
  }

  @Test func twoIdentitiesTellWhichPartsDiffer() {
    let old = Identity("certgen 0.1.0, commit abc with changes, cairo 1.16.0, fonts 3f9a")
    let new = Identity("certgen 0.1.0, commit abc, cairo 1.18.0, icu 72.1, fonts 3f9a")
    #expect(
      old.differences(from: new).map(\.description) == [
        "commit: abc with changes there, abc here", "cairo: 1.16.0 there, 1.18.0 here",
        "icu: not told there, 72.1 here",
      ])
    #expect(old.differences(from: old).isEmpty)
    // As documents of earlier versions keep it.
    #expect(Identity("certgen 0.1.0, fonts 3f9a").parts.map(\.value) == ["0.1.0", "3f9a"])
  }
}
