/// A law whose numbers the program knows; its raw value is the series of its forms.
public enum Law: String, Hashable, Sendable, CaseIterable {
  case madhesh2078 = "madhesh-2078"
  case fitta2077 = "fitta-2077"
  case fund2081 = "fund-2081"
  case salyanCharter = "salyan-charter"

  public var title: Wording {
    switch self {
    case .madhesh2078:
      Wording(
        "प्रदेश उद्योग व्यवस्थापन नियमावली, २०७८",
        "Province Industry Management Rules, 2078 (Madhesh)")
    case .fitta2077:
      Wording(
        "विदेशी लगानी तथा प्रविधि हस्तान्तरण नियमावली, २०७७",
        "Foreign Investment and Technology Transfer Rules, 2077")
    case .fund2081:
      Wording(
        "औद्योगिक तथा लगानी प्रवर्धन कोष सञ्चालन तथा व्यवस्थापन कार्यविधि, २०८१",
        "Industrial and Investment Promotion Fund Procedure, 2081")
    case .salyanCharter:
      Wording(
        "नागरिक वडापत्र, उद्योग तथा उपभोक्ता हित संरक्षण कार्यालय, खलङ्गा, सल्यान",
        "Citizen charter of the Industry and Consumer Interest Protection Office, Khalanga, Salyan")
    }
  }
}
