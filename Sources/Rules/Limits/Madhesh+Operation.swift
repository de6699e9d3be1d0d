/// Madhesh rules 6 to 8, 11, 14 and 28: what changes while an industry is set up and runs.
extension TimeLimit {
  static let madheshOperation: [TimeLimit] = [
    TimeLimit(
      .madhesh2078, "rule-6-1", .months(1), sense: .before, "म्याद थपको निवेदन",
      "application for more time to start",
      from: periodEnd, by: Party.industry, "नियम ६ को उपनियम (१)"),
    TimeLimit(
      .madhesh2078, "rule-6-2", .days(7), "थप विवरण माग", "request for further particulars",
      from: Start.application, by: Party.authority, "नियम ६ को उपनियम (२)", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-6-3", .days(15), "म्याद थप", "extension of the time to start", from: particularsIn,
      by: Party.authority, "नियम ६ को उपनियम (३)", doubt: damagedNumber),
    TimeLimit(
      .madhesh2078, "rule-6-3-extension", .years(1), sense: .term, "थप हुन सक्ने बढीमा अवधि",
      "the longest time that can be added", from: periodEnd, by: Party.authority, "नियम ६ को उपनियम (३)"),
    TimeLimit(
      .madhesh2078, "rule-6-4", .days(15), "म्याद थप हुन नसक्ने जानकारी", "notice that the time cannot be extended",
      from: particularsIn, by: Party.authority, "नियम ६ को उपनियम (४)",
      doubt: "\(damagedNumber); from when they run is taken from rule 6(3)"),
    TimeLimit(
      .madhesh2078, "rule-7-4", .days(7), "स्थानान्तरण गर्न नसकिने जानकारी", "refusal of relocation",
      from: Start.decision, by: Party.authority, "नियम ७ को उपनियम (४)", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-8-1", .months(6), "उद्योगको वार्षिक विवरण", "yearly particulars of an industry",
      from: Start.fiscalYearEnd, atFiscalYearEnd: true, by: Party.industry, "नियम ८ को उपनियम (१)"),
    TimeLimit(
      .madhesh2078, "rule-8-4", .days(7), "वार्षिक विवरण अद्यावधिक भएको जानकारी",
      "notice that the yearly particulars are recorded", from: returnIn, by: Party.authority,
      "नियम ८ को उपनियम (४)", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-11-2", .days(15), "स्थिर पूँजी वा क्षमता परिवर्तनको स्वीकृति",
      "approval of a change of fixed capital or capacity", from: Start.application, by: Party.authority,
      "नियम ११ को उपनियम (२)", doubt: damagedNumber),
    TimeLimit(
      .madhesh2078, "rule-11-2-board", .days(30), "स्थिर पूँजी वा क्षमता परिवर्तनको पूर्व स्वीकृति",
      "the Board's prior approval of such a change", from: Start.application, by: Party.board,
      "नियम ११ को उपनियम (२) को प्रतिबन्धात्मक वाक्यांश", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-14-ch3-4", .days(15), "महिला उद्यमीको निर्यात कर्जा सम्बन्धी निर्णय",
      "decision on a woman entrepreneur's export credit", from: Start.application, by: Party.ministry,
      "परिच्छेद–३ को नियम १४ को उपनियम (४)",
      doubt: "\(damagedNumber); chapters 2 and 3 both have a rule 14"),
    TimeLimit(
      .madhesh2078, "rule-28-1", .months(6), "मन्त्रालयमा पठाउने वार्षिक विवरण",
      "yearly particulars through the authority to the Ministry", from: Start.fiscalYearEnd,
      atFiscalYearEnd: true, by: Party.industry, "नियम २८ को उपनियम (१)"),
    TimeLimit(
      .madhesh2078, "rule-28-3", .days(7), "वार्षिक विवरण अद्यावधिक भएको जानकारी",
      "notice that the yearly particulars are recorded", from: returnIn, by: Party.authority,
      "नियम २८ को उपनियम (३)", doubt: startUnstated),
  ]

  private static let periodEnd = Wording(
    "प्रमाणपत्रमा तोकिएको अवधि समाप्त हुने मिति", "the day on which the period in the certificate ends")
  private static let particularsIn = Wording(
    "थप विवरण प्राप्त भएको मिति", "the day on which the further particulars are received")
  private static let returnIn = Wording("विवरण प्राप्त भएको मिति", "the day on which the particulars are received")
}
