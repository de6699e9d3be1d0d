/// Madhesh rules 4 and 5 and the note on annex 3: registration and permission.
extension TimeLimit {
  static let madheshRegistration: [TimeLimit] = [
    TimeLimit(
      .madhesh2078, "rule-4-1", .days(3), "उद्योग दर्ता प्रमाणपत्र", "registration certificate",
      from: Start.papersComplete, by: Party.authority, "नियम ४ को उपनियम (१)"),
    TimeLimit(
      .madhesh2078, "rule-4-3", .days(3), "उद्योग दर्ता गर्न नसकिएको जानकारी", "refusal of registration, with grounds",
      from: Start.application, by: Party.authority, "नियम ४ को उपनियम (३)", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-5-3", .days(15), "अनुमति सम्बन्धी निर्णयको जानकारी",
      "the Board's notice that permission is decided", from: Start.application, by: Party.board,
      "नियम ५ को उपनियम (३)", doubt: damagedNumber),
    TimeLimit(
      .madhesh2078, "rule-5-4", .days(7), "अनुमति दिन नसकिएको जानकारी", "notice that the Board refused permission",
      from: Start.decision, by: Party.authority, "नियम ५ को उपनियम (४)", doubt: startUnstated),
    TimeLimit(
      .madhesh2078, "rule-5-6", .days(15), "अनुमति पछि उद्योग दर्ताको निवेदन",
      "application for registration after permission",
      from: Wording("अनुमति प्राप्त भएको मिति", "the day on which the permission is received"),
      by: Party.applicant, "नियम ५ को उपनियम (६)", doubt: damagedNumber),
    TimeLimit(
      .madhesh2078, "rule-5-7", .days(15), "अनुमति पछि उद्योग दर्ता प्रमाणपत्र",
      "registration certificate after permission",
      from: Wording(
        "कानून बमोजिमको प्रक्रिया पूरा भएको मिति",
        "the day on which the process required by law is complete"),
      by: Party.authority, "नियम ५ को उपनियम (७)", doubt: damagedNumber),
    TimeLimit(
      .madhesh2078, "rule-5-8", .days(7), "काबु बाहिरको परिस्थिति पछि उद्योग दर्ताको निवेदन",
      "application for registration after circumstances beyond control",
      from: Wording("काबु बाहिरको परिस्थिति समाप्त भएको मिति", "the day on which the circumstances end"),
      by: Party.applicant, "नियम ५ को उपनियम (८)"),
    TimeLimit(
      .madhesh2078, "annex-3-note-term", .years(5), sense: .term, "प्राइभेट फर्मको पहिलो अवधि",
      "first term of a private firm",
      from: Wording("फर्म दर्ता भएको मिति", "the day on which the firm is registered"), by: Party.firm,
      "अनुसूची–३ को द्रष्टव्य", doubt: restoredNote),
    TimeLimit(
      .madhesh2078, "annex-3-note-next-term", .years(2), sense: .term, "नवीकरण पछिको अवधि",
      "later terms of a private firm",
      from: termEnd, by: Party.firm, "अनुसूची–३ को द्रष्टव्य", doubt: restoredNote),
    TimeLimit(
      .madhesh2078, "annex-3-note-renewal", .days(35), "प्राइभेट फर्मको नवीकरण", "renewal of a private firm",
      from: termEnd, by: Party.firm, "अनुसूची–३ को द्रष्टव्य", doubt: restoredNote),
  ]

  static let damagedNumber =
    "the number is damaged in the gazette's text; पन्ध्र (15) is the only number word that fits"
  static let startUnstated = "the rule gives the days only; from when they run is taken from its context"

  private static let restoredNote = "the note is restored from a damaged text"
  private static let termEnd = Wording("अवधि समाप्त भएको मिति", "the day on which the term ends")
}
