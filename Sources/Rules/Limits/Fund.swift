/// The Industrial and Investment Promotion Fund Procedure, 2081.
extension TimeLimit {
  static let fund: [TimeLimit] = [
    TimeLimit(
      .fund2081, "section-7-1", .days(21), sense: .atLeast, "प्रस्ताव पेश गर्ने अवधि", "period of a call for proposals",
      from: callPublished, by: Party.programmeBody, "दफा ७ को उपदफा (१)",
      doubt: "the form of the call (annex 2) prints 35 days; see fund-2081/annex-2"),
    TimeLimit(
      .fund2081, "annex-2", .days(35), "प्रस्ताव पेश गर्ने म्याद", "proposals in answer to a call", from: callPublished,
      by: Party.proposer, "अनुसूची–२", doubt: "section 7(1) asks for at least 21 days"),
    TimeLimit(
      .fund2081, "section-8-3", .days(7), "कार्यालयमा परेको प्रस्ताव पठाउने", "forwarding of proposals",
      from: Wording("प्रस्ताव प्राप्त भएको मिति", "the day on which the proposal is received"),
      by: Party.office, "दफा ८ को उपदफा (३)", doubt: startUnstated),
    TimeLimit(
      .fund2081, "section-11-4", .days(7), "सम्झौता गर्न आउने म्याद", "coming to sign after the notice of approval",
      from: Wording("स्वीकृतिको जानकारी दिएको मिति", "the day on which the approval is told"),
      by: Party.proposer, "दफा ११ को उपदफा (४)",
      doubt: "the start is not stated; section 11(5) counts from the approval itself"),
    TimeLimit(
      .fund2081, "section-11-5", .days(7), "सम्झौता", "agreement with the proposer", from: Start.approval,
      by: Party.programmeBody, "दफा ११ को उपदफा (५)",
      doubt: "where the notice is late it ends before the 7 days of section 11(4)"),
    TimeLimit(
      .fund2081, "section-12-3-term", .years(7), sense: .term, "कर्जाको बढीमा अवधि", "longest term of a loan",
      from: loan,
      by: Party.entrepreneur, "दफा १२ को उपदफा (३)"),
    TimeLimit(
      .fund2081, "section-12-3-repayment", .years(2), "साँवा भुक्तानीको सुरु", "start of repaying the principal",
      from: loan,
      by: Party.entrepreneur, "दफा १२ को उपदफा (३)",
      doubt: "“from the third year” is read as: when two years have passed"),
    TimeLimit(
      .fund2081, "section-12-8", .workingDays(7), "बैङ्कसँग भएको सम्झौताको जानकारी", "notice of the bank's agreement",
      from: bankAgreement, by: Party.bank, "दफा १२ को उपदफा (८)"),
    TimeLimit(
      .fund2081, "section-12-9", .workingDays(7), "कर्जाको पहिलो किस्ता", "first instalment of a loan",
      from: bankAgreement, by: Party.bank, "दफा १२ को उपदफा (९)"),
    TimeLimit(
      .fund2081, "section-20-1", .days(30), "वार्षिक प्रगति प्रतिवेदन", "yearly progress report",
      from: Start.fiscalYearEnd, atFiscalYearEnd: true, by: Party.programmeBody, "दफा २० को उपदफा (१)"),
    TimeLimit(
      .fund2081, "section-20-2", .days(60), "एकीकृत वार्षिक प्रतिवेदन", "consolidated yearly report",
      from: Start.fiscalYearEnd, atFiscalYearEnd: true, by: Party.steeringCommittee, "दफा २० को उपदफा (२)"),
    TimeLimit(
      .fund2081, "annex-5-clause-7", .days(30), sense: .atLeast, "सम्झौता रद्द गर्ने सूचना",
      "notice before an agreement is cancelled",
      from: Wording("लिखित सूचना दिएको मिति", "the day of the written notice"), by: Party.programmeBody,
      "अनुसूची–५ को बुँदा (७)"),
  ]

  private static let callPublished = Wording(
    "सूचना प्रकाशित भएको मिति", "the day on which the call is published")
  private static let loan = Wording("कर्जा लिएको मिति", "the day on which the loan is taken")
  private static let bankAgreement = Wording("बैङ्कसँग सम्झौता भएको मिति", "the day of the bank's agreement")
}
