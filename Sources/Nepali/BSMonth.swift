/// A month of the Bikram Sambat year. The raw value is its number; the year begins with Baisakh, 1.
public enum BSMonth: Int, Hashable, Sendable, CaseIterable {
  case baisakh = 1, jestha, ashadh, shrawan, bhadra, ashwin, kartik, mangsir, poush, magh, falgun, chaitra

  /// The name as spoken and as dates in offices are written, such as भदौ.
  public var nepali: String {
    switch self {
    case .baisakh: "वैशाख"
    case .jestha: "जेठ"
    case .ashadh: "असार"
    case .shrawan: "साउन"
    case .bhadra: "भदौ"
    case .ashwin: "असोज"
    case .kartik: "कात्तिक"
    case .mangsir: "मङ्सिर"
    case .poush: "पुस"
    case .magh: "माघ"
    case .falgun: "फागुन"
    case .chaitra: "चैत"
    }
  }

  /// The name in Latin letters, in the form that the government's English documents use.
  public var romanised: String {
    switch self {
    case .baisakh: "Baisakh"
    case .jestha: "Jestha"
    case .ashadh: "Ashadh"
    case .shrawan: "Shrawan"
    case .bhadra: "Bhadra"
    case .ashwin: "Ashwin"
    case .kartik: "Kartik"
    case .mangsir: "Mangsir"
    case .poush: "Poush"
    case .magh: "Magh"
    case .falgun: "Falgun"
    case .chaitra: "Chaitra"
    }
  }
}
