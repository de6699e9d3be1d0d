/// The 77 districts of Nepal (Constitution, schedule 4, with the two that were divided in 2072).
public enum Districts {
  public static let names = [
    "ताप्लेजुङ", "पाँचथर", "इलाम", "झापा", "मोरङ", "सुनसरी", "धनकुटा", "तेह्रथुम", "सङ्खुवासभा", "भोजपुर", "सोलुखुम्बु",
    "ओखलढुङ्गा", "खोटाङ", "उदयपुर", "सप्तरी", "सिराहा", "धनुषा", "महोत्तरी", "सर्लाही", "रौतहट", "बारा", "पर्सा",
    "सिन्धुली", "रामेछाप", "दोलखा", "सिन्धुपाल्चोक", "काभ्रेपलाञ्चोक", "ललितपुर", "भक्तपुर", "काठमाडौँ", "नुवाकोट",
    "रसुवा", "धादिङ", "मकवानपुर", "चितवन", "गोरखा", "लमजुङ", "तनहुँ", "स्याङ्जा", "कास्की", "मनाङ", "मुस्ताङ",
    "म्याग्दी", "पर्वत", "बागलुङ", "नवलपरासी (बर्दघाट सुस्ता पूर्व)", "नवलपरासी (बर्दघाट सुस्ता पश्चिम)", "रूपन्देही",
    "कपिलवस्तु", "पाल्पा", "अर्घाखाँची", "गुल्मी", "रुकुम (पूर्वी भाग)", "रुकुम (पश्चिम भाग)", "रोल्पा", "प्युठान", "दाङ",
    "बाँके", "बर्दिया", "सल्यान", "जाजरकोट", "डोल्पा", "जुम्ला", "कालिकोट", "मुगु", "हुम्ला", "दैलेख", "सुर्खेत", "बाजुरा",
    "बझाङ", "अछाम", "डोटी", "कैलाली", "कञ्चनपुर", "डडेल्धुरा", "बैतडी", "दार्चुला",
  ]

  /// The district that an address names as one of its words; nil for none, and where it names two. Of one that was
  /// divided in two the name that both have.
  public static func district(in address: String) -> String? {
    let words = Set(
      address.split { $0 == " " || $0 == "," || $0 == "–" || $0 == "-" || $0 == "\u{A0}" }.map(key))
    let found = keys.filter { words.contains($0.key) }
    let stems = Set(found.map(\.stem))
    return found.count == 1 ? found[0].name : stems.count == 1 ? stems.first.map(String.init) : nil
  }

  /// The names by their first words, which those that were divided have in common.
  private static let keys = names.map { name in
    let stem = name.prefix { $0 != " " }
    return (name: name, stem: stem, key: key(stem))
  }

  /// The same for all spellings of a word.
  private static func key(_ word: Substring) -> String { SearchLetters(Array(word.unicodeScalars)).key }
}
