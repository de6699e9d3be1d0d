import Nepali
import Seal

extension CertificateRow {
  /// The certificate of a number, made up: as many words, fields and conditions as the given rows have.
  init(made number: Int) {
    var chance = Chance(seed: number)
    let reference = "\(chance.number(1...9))/\(chance.number(1000...9999))-\(number)"
    let fixed = chance.number(2...400) * 25_000, working = chance.number(1...200) * 10_000
    let values = [
      ("उद्योगको नाम", chance.firm()), ("उद्योगको ठेगाना", chance.place()),
      ("सञ्चालकको नाम, थर", "श्री " + chance.person()),
      (
        "नागरिकता प्रमाणपत्र नम्बर, जिल्ला र जारी मिति",
        Digits.devanagari.write(chance.number(100_000...999_999)) + ", " + chance.district() + ", "
          + chance.date(2050...2075)
      ),
      ("बाबु वा आमाको नाम, थर", chance.person()), ("बाजे वा बज्यैको नाम, थर", chance.person()),
      ("उद्योगको वर्ग", chance.one(of: ["घरेलु", "लघु", "साना"]) + " उद्योग"),
      ("उद्योगको प्रकृति", chance.nature()),
      ("उद्योगको उद्देश्य", chance.one(of: Self.purposes)),
      ("स्थिर पूँजी", Self.rupees(fixed)),
      ("चालु पूँजी", Self.rupees(working)), ("वार्षिक उत्पादन क्षमता", Self.rupees((fixed + working) * 3)),
      (
        "विद्युत शक्ति र आवश्यक जनशक्ति",
        Digits.devanagari.write(chance.number(2...90)) + " किलोवाट, "
          + Digits.devanagari.write(chance.number(1...60)) + " जना"
      ),
      ("स्थायी लेखा नम्बर", Digits.devanagari.write(chance.number(300_000_000...699_999_999))),
    ]
    self.init(
      head: [
        "मधेश प्रदेश सरकार", "उद्योग, पर्यटन तथा वन मन्त्रालय", "घरेलु तथा साना उद्योग कार्यालय",
        "मलङ्गवा, सर्लाही",
      ],
      title: "उद्योग दर्ता प्रमाणपत्र", photo: "फोटो",
      regno: "दर्ता नं.: " + Digits.devanagari.rewrite(reference),
      date: "मिति: " + chance.date(2079...2082), intro: Self.introduction,
      fields: values.enumerated().map { [Self.marker($0), $1.0 + ":", $1.1] },
      tableTitle: "पछि भएका निर्णयको विवरण",
      tableHead: ["क्र.सं.", "निर्णयको व्यहोरा", "निर्णय मिति", "अधिकृतको सही"], tableRows: 4,
      condTitle: "पालना गर्नु पर्ने शर्तहरू",
      cond: Self.conditions.enumerated().map { [Self.marker($0), $1] },
      sign: [
        "प्रमाणपत्र दिने अधिकारीको", "दस्तखत: ..............................", "नाम: " + chance.person(),
        "पद: उद्योग अधिकृत", "कार्यालयको छाप",
      ],
      qr: Self.modules("https://office.example/v/\(reference)?k=\(chance.number(0x1000_0000...0xFFFF_FFFF))"))
  }

  private static func marker(_ index: Int) -> String { Digits.devanagari.write(index + 1) + "." }

  static func rupees(_ amount: Int) -> String { "रु. " + Digits.devanagari.grouped(amount) + "।–" }

  /// A code that cannot be made, for there is no memory, is no code; the run shows it by its size.
  private static func modules(_ text: String) -> [String] {
    guard let code = try? QRCode(text: text) else { return [] }
    return (0..<code.size).map { y in String((0..<code.size).map { x in code[x, y] ? "1" : "0" }) }
  }
}
