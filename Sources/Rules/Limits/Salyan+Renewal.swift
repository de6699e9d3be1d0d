/// The rules under the fee tables of the Salyan citizen charter: when a firm has to be renewed.
extension TimeLimit {
  static let salyanRenewal: [TimeLimit] = [
    TimeLimit(
      .salyanCharter, "private-ka-term", .years(5), sense: .term, "निजी फर्मको पहिलो अवधि",
      "first term of a private firm",
      from: Wording("दर्ता मिति", "the day of registration"), by: Party.firm, "निजी फर्म, खण्ड (क)"),
    TimeLimit(
      .salyanCharter, "private-ka-next-term", .years(2), sense: .term, "निजी फर्मको पछिल्लो अवधि",
      "later terms of a private firm", from: termEnd, by: Party.firm, "निजी फर्म, खण्ड (क)"),
    TimeLimit(
      .salyanCharter, "private-ka", .days(35), "निजी फर्मको नवीकरण", "renewal of a private firm", from: termEnd,
      by: Party.firm, "निजी फर्म, खण्ड (क)"),
    TimeLimit(
      .salyanCharter, "private-kha", .months(3), "दर्ता शुल्कको २५% दस्तुरमा नवीकरण",
      "renewal for 25 % of the registration fee", from: termEnd, by: Party.firm, "निजी फर्म, खण्ड (ख)",
      doubt: "whether the 3 months run from the end of the term or from the 36th day is not stated"),
    TimeLimit(
      .salyanCharter, "private-ga", .years(1), "दर्ता शुल्क बराबरको दस्तुरमा नवीकरण",
      "renewal for the whole registration fee",
      from: Wording(
        "नवीकरण गराउनुपर्ने शुरु मिति", "the day from which the firm had to be renewed"),
      by: Party.firm, "निजी फर्म, खण्ड (ग)",
      doubt: "the day from which renewal is due is taken for the end of the term"),
    TimeLimit(
      .salyanCharter, "partnership-ka", .days(35), "साझेदारी फर्मको नवीकरण दरखास्त",
      "application to renew a partnership", from: Start.fiscalYearEnd, atFiscalYearEnd: true, by: Party.firm,
      "साझेदारी फर्म, खण्ड (क)"),
    TimeLimit(
      .salyanCharter, "partnership-ka-late", .years(5), "विलम्ब दस्तुर सहित साझेदारी फर्मको नवीकरण दरखास्त",
      "application to renew a partnership with a late fee",
      from: Wording("नवीकरण गर्ने मिति व्यतीत भएको मिति", "the day on which the time to renew has passed"),
      by: Party.firm, "साझेदारी फर्म, खण्ड (क)"),
  ]

  private static let termEnd = Wording("अवधि समाप्त भएको मिति", "the day on which the term ends")
}
