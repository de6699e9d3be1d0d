/// The Foreign Investment and Technology Transfer Rules, 2077.
extension TimeLimit {
  static let fitta: [TimeLimit] = [
    TimeLimit(
      .fitta2077, "rule-8-3", .days(7), "विदेशी लगानी स्वीकृति पत्र", "approval of foreign investment",
      from: Start.papersComplete, by: Party.approvingBody, "नियम ८ को उपनियम (३)"),
    TimeLimit(
      .fitta2077, "rule-8-4", .days(7), "स्वीकृति दिन नसकिएको कारण सहितको जानकारी", "refusal with reasons",
      from: Start.decision, by: Party.approvingBody, "नियम ८ को उपनियम (४)"),
    TimeLimit(
      .fitta2077, "rule-9-1", .years(1), "पहिलो वर्ष भित्र ल्याउनुपर्ने लगानी", "the part of the investment due first",
      from: Start.approval, by: Party.investor, "नियम ९ को उपनियम (१)"),
    TimeLimit(
      .fitta2077, "rule-9-2", .years(2), "बाँकी तीस प्रतिशत लगानी", "the other 30 per cent of the investment",
      from: Wording(
        "व्यावसायिक उत्पादन वा कारोबार सुरु भएको मिति",
        "the day on which commercial production or business begins"),
      by: Party.investor, "नियम ९ को उपनियम (२)"),
    TimeLimit(
      .fitta2077, "rule-9-3", .years(1), "शेयर खरिद गरी गरिने लगानी", "investment by purchase of shares",
      from: Start.approval, by: Party.investor, "नियम ९ को उपनियम (३)"),
    TimeLimit(
      .fitta2077, "rule-9-4", .months(6), "लगानी भित्र्याउने कार्ययोजनाको स्वीकृति",
      "approval of the work plan of an industry that was running",
      from: Wording("नियमावली प्रारम्भ भएको मिति (२०७७।०९।२७)", "the day the rules began (2077-09-27)"),
      by: Party.investor, "नियम ९ को उपनियम (४)"),
    TimeLimit(
      .fitta2077, "rule-10-1", .days(30), "शेयर बिक्री वा हस्तान्तरणको अभिलेखका लागि निवेदन",
      "application to record a sale or transfer of shares",
      from: Wording("कारोबार भएको मिति", "the day of the transaction"), by: Party.company,
      "नियम १० को उपनियम (१)"),
    TimeLimit(
      .fitta2077, "rule-13-6", .days(2), "भिसाको सिफारिस", "visa recommendation", from: Start.application,
      by: Party.approvingBody, "नियम १३ को उपनियम (६)"),
    TimeLimit(
      .fitta2077, "rule-16-2", .days(7), "गुनासोको सम्बोधन", "answer to a grievance", from: grievance,
      by: Party.department, "नियम १६ को उपनियम (२)"),
    TimeLimit(
      .fitta2077, "rule-16-3", .days(30), "विभाग वा एकल बिन्दु सेवा केन्द्र विरुद्धको गुनासोको सम्बोधन",
      "answer to a grievance against the Department or the service centre", from: grievance,
      by: Party.ministry, "नियम १६ को उपनियम (३)"),
    TimeLimit(
      .fitta2077, "rule-17-1", .days(15), "छानबिन प्रतिवेदन", "report of the inquiry",
      from: Wording("छानबिन गर्न आदेश भएको मिति", "the day of the order to inquire"), by: Party.officer,
      "नियम १७ को उपनियम (१)"),
    TimeLimit(
      .fitta2077, "rule-18-2", .days(15), "सुधार गर्नुपर्ने विषयको लिखित जानकारी",
      "written notice of needed improvement",
      from: Wording("निरीक्षण समाप्त भएको मिति", "the day on which the inspection ends"),
      by: Party.department, "नियम १८ को उपनियम (२)"),
  ]

  private static let grievance = Wording("गुनासो परेको मिति", "the day of the complaint")
}
