/// Madhesh rules 9 and 10: closing, reopening and deregistration.
extension TimeLimit {
  static let madheshClosing: [TimeLimit] = [
    TimeLimit(
      .madhesh2078, "rule-9-2", .days(7), "उद्योग बन्द भएको जानकारी", "report of closure or suspension",
      from: Wording("उद्योग बन्द वा स्थगन भएको मिति", "the day of the closure or suspension"),
      by: Party.industry, "नियम ९ को उपनियम (२)"),
    TimeLimit(
      .madhesh2078, "rule-9-4", .days(7), "उद्योग पुनः सञ्चालन भएको जानकारी", "report of reopening",
      from: Wording("उद्योग पुनः सञ्चालन भएको मिति", "the day of the reopening"), by: Party.industry,
      "नियम ९ को उपनियम (४)"),
    TimeLimit(
      .madhesh2078, "rule-10-2", .days(35), "सार्वजनिक सूचना बमोजिम दाबी पेश गर्ने म्याद",
      "claims after the public notice",
      from: Wording("सार्वजनिक सूचना प्रकाशित भएको मिति", "the day on which the notice is published"),
      by: Party.claimant, "नियम १० को उपनियम (२)"),
    TimeLimit(
      .madhesh2078, "rule-10-4", .days(7), "उद्योगको दर्ता खारेज र लगत कट्टा", "deregistration and striking off",
      from: Wording("फरफारक भएको देखिएको मिति", "the day on which the settlement is seen to be done"),
      by: Party.authority, "नियम १० को उपनियम (४)"),
    TimeLimit(
      .madhesh2078, "rule-10-6", .days(7), "अन्य कानून बमोजिम खारेजी भएको जानकारी",
      "report of a liquidation under another law",
      from: Wording("खारेजी सम्पन्न भएको मिति", "the day on which it is complete"), by: Party.industry,
      "नियम १० को उपनियम (६)"),
  ]
}
