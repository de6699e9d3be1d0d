import Nepali
import Testing

@Suite struct DistrictTests {
  @Test func thereAreSeventySeven() { #expect(Set(Districts.names).count == 77) }

  @Test(arguments: [
    ("मधेश प्रदेश, धनुषा जिल्ला, मिथिला बिहारी नगरपालिका", "धनुषा"), ("प्यूठान नगरपालिका–४, प्यूठान", "प्युठान"),
    ("रुकुम", "रुकुम"), ("तनहूँ", "तनहुँ"), ("वारा", "बारा"),
    ("पनौती, काभ्रेपलान्चोक", "काभ्रेपलाञ्चोक"), ("वीरगञ्ज, पर्सा र बारा", nil), ("धनुषाधाम", nil), ("", nil),
  ]) func anAddressNamesIt(_ address: String, _ district: String?) {
    #expect(Districts.district(in: address) == district)
  }
}
