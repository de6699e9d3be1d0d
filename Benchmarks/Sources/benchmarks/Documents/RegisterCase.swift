import Nepali

/// A made-up case of madhesh-2078/annex-03 as a case file.
enum RegisterCase {
  static let form = "madhesh-2078/annex-03"
  static let photo = "photo"

  static func json(_ number: Int) -> [UInt8] {
    var chance = Chance(seed: 77_000_000 + number)
    let fixed = chance.number(2...400) * 25_000, working = chance.number(1...200) * 10_000
    let texts = [
      ("registration_authority", "घरेलु तथा साना उद्योग कार्यालय, " + chance.district()),
      ("operator_photo", photo),
      ("registration_number", Digits.devanagari.write(number + 1) + "/०८१–८२"),
      ("registration_date", "2081-\(Digits.ascii.write(chance.number(1...12), width: 2))-15"),
      ("operator_name", chance.person()), ("industry_name", chance.firm()),
      ("industry_address", "मधेश प्रदेश, " + chance.place()),
      (
        "industry_objective",
        "स्थानीय कच्चा पदार्थबाट " + chance.firm() + " मार्फत सामग्री उत्पादन तथा बिक्री गर्ने"
      ),
      ("fixed_capital", "\(fixed)"), ("working_capital", "\(working)"), ("industry_scale", "घरेलु उद्योग"),
      ("electric_power", Digits.devanagari.write(chance.number(2...90)) + " किलोवाट"),
      ("operation_start_period", "एक वर्ष"),
      ("production_capacity", "वार्षिक " + Digits.devanagari.grouped(chance.number(1_000...99_000)) + " थान"),
      ("certifying_officer", chance.person() + ", उद्योग अधिकृत"),
    ]
    let strings = texts.map { "\"\($0)\": \"\($1)\"" }
    let others = [
      "\"shift_count\": \(chance.number(1...3))", "\"operating_days_per_year\": \(chance.number(200...360))",
      "\"manpower_required\": \(chance.number(3...90))", "\"products_and_services\": [\"\(chance.firm())\"]",
    ]
    return Array(("{" + (strings + others).joined(separator: ", ") + "}").utf8)
  }
}
