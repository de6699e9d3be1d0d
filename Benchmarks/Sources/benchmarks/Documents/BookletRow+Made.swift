import Nepali

extension BookletRow {
  /// The booklet of a number, made up: six parts of 38 rows, twelve pages.
  init(made number: Int) {
    var chance = Chance(seed: 1_000_003 + number)
    let parts = (1...6).map { part in
      Part(
        title: "अनुसूची–\(Digits.devanagari.write(part)): "
          + "\(chance.district()) जिल्लाका दर्ता भएका उद्योगहरूको विवरण",
        intro:
          """
          औद्योगिक व्यवसाय ऐन बमोजिम आर्थिक वर्ष २०८१/०८२ मा दर्ता गरिएका उद्योगहरूको एकीकृत अभिलेख तल \
          लेखिए बमोजिम रहेको छ।
          """,
        head: ["क्र.सं.", "उद्योगको नाम", "ठेगाना", "सञ्चालक", "प्रकृति", "स्थिर पूँजी", "दर्ता मिति"],
        rows: (1...38).map { row in
          [
            Digits.devanagari.write(row) + ".", chance.firm(), chance.place(), chance.person(),
            chance.nature(), CertificateRow.rupees(chance.number(2...400) * 25_000), chance.date(2080...2082),
          ]
        })
    }
    self.init(title: "उद्योग दर्ता अभिलेख पुस्तिका", sections: parts)
  }
}
