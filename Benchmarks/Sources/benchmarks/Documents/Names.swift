import Nepali

/// Names of people, places and industries, put together so that thousands are distinct.
extension Chance {
  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0.trimmingSpaces) }
  }

  private static let given = words(
    """
    अञ्जली, भीमसेन, चन्द्रिका, धनञ्जय, गङ्गाधर, हिक्मत, जानकी, कर्णबहादुर, लीलावती, मोहनकृष्ण, नर्मदा,
    ओमप्रकाश, पवित्रा, रत्नप्रभा, सञ्जीव, शुभलक्ष्मी, तारानिधि, उद्धव, विन्ध्यवासिनी, यशोधरा, श्यामसुन्दर,
    द्वारिकानाथ, ज्वाला
    """)
  private static let middle = words("बहादुर, प्रसाद, कुमार, कुमारी, मान, राज, लाल, देवी")
  private static let family = words(
    """
    अर्याल, बज्राचार्य, चौलागाईँ, ढकाल, घिमिरे, हमाल, जोशी, कोइराला, लामिछाने, महतो, नेउपाने, ओझा, पाण्डे,
    राउत, श्रेष्ठ, तिम्सिना, उपाध्याय, विष्ट, यादव, शेर्पा, थारू, मण्डल
    """)
  private static let districts = words(
    """
    पर्सा, बारा, रौतहट, सर्लाही, महोत्तरी, धनुषा, सिराहा, सप्तरी, रामेछाप, दोलखा, ओखलढुङ्गा, खोटाङ, भोजपुर,
    धनकुटा, तेह्रथुम, पाल्पा, अर्घाखाँची, गुल्मी, बाग्लुङ, म्याग्दी, मुस्ताङ, लमजुङ, प्यूठान, रोल्पा
    """)
  private static let towns = words(
    """
    वीरगञ्ज महानगरपालिका, जनकपुरधाम उपमहानगरपालिका, मलङ्गवा नगरपालिका, जलेश्वर नगरपालिका, लहान नगरपालिका,
    हरिपूर्वा नगरपालिका, बर्दिबास नगरपालिका, मिथिला नगरपालिका, ऐरावती गाउँपालिका, सुनछहरी गाउँपालिका
    """)
  private static let marks = words(
    """
    हरियाली, जनज्योति, मिथिलाञ्चल, कमला, सप्तकोशी, नवजागरण, पूर्वाञ्चल, सिद्धेश्वरी, शुभकामना, महेन्द्र,
    विश्वास, समृद्धि
    """)
  private static let trades = words(
    """
    चामल मिल, माछापालन फार्म, बाँस तथा मुञ्जशिल्प उद्योग, कपडा बुनाइ उद्योग, फलफूल प्रशोधन केन्द्र,
    इँटा उद्योग, आयुर्वेदिक औषधि उत्पादन, दुग्ध चिस्यान केन्द्र, कृषि औजार निर्माण,
    पुस्तक छपाइ तथा प्रकाशन, पर्यटक आवास गृह
    """)
  private static let natures = words(
    """
    उत्पादनमूलक, ऊर्जामूलक, कृषि तथा वन पैदावारमा आधारित, निर्माण, पर्यटन, सूचना प्रविधि, सेवामूलक
    """)

  mutating func person() -> String {
    one(of: Self.given) + " " + one(of: Self.middle) + " " + one(of: Self.family)
  }
  mutating func district() -> String { one(of: Self.districts) }
  mutating func place() -> String {
    one(of: Self.towns) + "–" + Digits.devanagari.write(number(1...19)) + ", " + district()
  }
  mutating func firm() -> String { one(of: Self.marks) + " " + one(of: Self.trades) }
  mutating func nature() -> String { one(of: Self.natures) }
  mutating func date(_ years: ClosedRange<Int>) -> String {
    let parts = [number(years), number(1...12), number(1...29)]
    return parts.map { Digits.devanagari.write($0, width: 2) }.joined(separator: "/")
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
