/// Those who must keep time limits, as the laws call them.
enum Party {
  static let authority = Wording("उद्योग दर्ता गर्ने निकाय", "the registering authority")
  static let board = Wording("उद्योग प्रवर्द्धन बोर्ड", "the Industry Promotion Board")
  static let ministry = Wording("मन्त्रालय", "the Ministry")
  static let applicant = Wording("निवेदक", "the applicant")
  static let industry = Wording("उद्योग", "the industry")
  static let claimant = Wording("दाबी गर्ने व्यक्ति", "whoever has a claim")
  static let firm = Wording("फर्म", "the firm")
  static let office = Wording("कार्यालय", "the office")

  static let approvingBody = Wording("विदेशी लगानी स्वीकृत गर्ने निकाय", "the approving body")
  static let department = Wording("उद्योग विभाग", "the Department of Industry")
  static let officer = Wording("छानबिन गर्ने अधिकृत", "the inquiring officer")
  static let investor = Wording("विदेशी लगानीकर्ता", "the foreign investor")
  static let company = Wording("कम्पनी", "the company")

  static let programmeBody = Wording("कार्यक्रम सञ्चालन गर्ने निकाय", "the programme body")
  static let proposer = Wording("प्रस्तावक", "the proposer")
  static let steeringCommittee = Wording("समिति", "the steering committee")
  static let bank = Wording("बैङ्क", "the bank")
  static let entrepreneur = Wording("उद्यमी", "the entrepreneur")
}

/// The days from which time limits run.
enum Start {
  static let application = Wording("निवेदन परेको मिति", "the day of the application")
  static let papersComplete = Wording("विवरण र कागजात पूरा भएको मिति", "the day on which all papers are in")
  static let decision = Wording("निर्णय भएको मिति", "the day of the decision")
  static let approval = Wording("स्वीकृति भएको मिति", "the day of the approval")
  static let fiscalYearEnd = Wording("आर्थिक वर्ष समाप्त भएको दिन", "the last day of the fiscal year")
}
