/// The column लाग्ने समय of the Salyan citizen charter. Rows 8 to 11 bear no number in print; they count by
/// position.
extension TimeLimit {
  static let salyanServices: [TimeLimit] = [
    row("row-1", 7, "उद्योग दर्ता", "registration of an industry", "सि.नं. १"),
    row("row-2", 7, "वाणिज्य फर्म दर्ता", "registration of a trade firm", "सि.नं. २"),
    row("row-3", 0, "निजी फर्म नवीकरण", "renewal of a private firm", "सि.नं. ३"),
    row("row-4", 7, "फर्म ठाउँसारी", "change of place", "सि.नं. ४"),
    row("row-5-industry", 60, "उद्योगको नामसारी", "transfer of an industry's name", "सि.नं. ५"),
    row("row-5-trade", 15, "वाणिज्य फर्मको नामसारी", "transfer of a trade firm's name", "सि.नं. ५"),
    row("row-6-industry", 7, "उद्योगको खारेजी", "cancellation of an industry", "सि.नं. ६"),
    row("row-6-trade", 0, "वाणिज्य फर्मको खारेजी", "cancellation of a trade firm", "सि.नं. ६"),
    TimeLimit(
      .salyanCharter, "row-6-notice", .days(35), sense: .atLeast, "खारेजी अघिको सार्वजनिक सूचना",
      "public notice before an industry is cancelled",
      from: Wording("सार्वजनिक सूचना प्रकाशित भएको मिति", "the day on which the notice is published"),
      by: Party.industry, "सि.नं. ६, आवश्यक कागजात ३"),
    row("row-7-industry", 60, "उद्योगको पूँजी वृद्धि", "capital increase of an industry", "सि.नं. ७"),
    row("row-7-trade", 15, "वाणिज्य फर्मको पूँजी वृद्धि", "capital increase of a trade firm", "सि.नं. ७"),
    row("row-8", 60, "विवरण संशोधन", "amendment of particulars", "विवरण संशोधन (आठौँ)"),
    TimeLimit(
      .salyanCharter, "row-9-return", .months(6), "उद्योगको वार्षिक विवरण", "annual return of an industry",
      from: Start.fiscalYearEnd, atFiscalYearEnd: true, by: Party.industry, "उद्योगको वार्षिक विवरण (नवौँ)"),
    TimeLimit(
      .salyanCharter, "row-9", .days(7), "वार्षिक विवरण अद्यावधिक भएको जानकारी",
      "notice that the annual return is recorded",
      from: Wording("कागजात प्राप्त भएको मिति", "the day on which the papers are received"), by: Party.office,
      "उद्योगको वार्षिक विवरण (नवौँ)"),
    row("row-10", 0, "शाखा दर्ता", "registration of a branch", "शाखा दर्ता (दशौँ)"),
    row("row-11", 0, "एजेन्ट दर्ता", "registration of an agent", "एजेन्ट दर्ता (एघारौँ)"),
  ]

  private static func row(
    _ place: String, _ days: Int, _ nepali: String, _ english: String, _ citation: String
  ) -> TimeLimit {
    TimeLimit(
      .salyanCharter, place, .days(days), nepali, english, from: Start.papersComplete, by: Party.office,
      citation)
  }
}
