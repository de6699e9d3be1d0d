extension MonthLengths {
  /// The years whose months are not settled, twelve numbers a year as in the settled table.
  ///
  /// Two families of forecasts are about. One (nepali-datetime, bikram, pybsdate; older Hamro Patro)
  /// missed 2081, 2082 and 2083 and holds years of 364 and 367 days, which cannot be. The other (Nepali
  /// Patro, in the package nepali and in node-nepali-datetime) had 2082 and 2083 right, and the Surya
  /// Siddhanta reckoning gives every one of its rows for 2084–2099; it stands here. 2100 is the
  /// reckoning's row, found in several lists as well.
  static let provisional: [UInt8] = [
    31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31,  // 2084
    30, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31,  // 2085
    31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30,  // 2086
    31, 31, 32, 32, 31, 30, 30, 29, 30, 29, 30, 30,  // 2087
    31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31,  // 2088
    30, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31,  // 2089
    31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30,  // 2090
    31, 31, 32, 32, 31, 30, 30, 29, 30, 29, 30, 30,  // 2091
    31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31,  // 2092
    31, 31, 31, 32, 31, 31, 29, 30, 30, 29, 29, 31,  // 2093
    31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30,  // 2094
    31, 31, 32, 32, 31, 30, 30, 29, 30, 29, 30, 30,  // 2095
    31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31,  // 2096
    31, 31, 31, 32, 31, 31, 29, 30, 30, 29, 30, 30,  // 2097
    31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30,  // 2098
    31, 31, 32, 32, 31, 30, 30, 29, 30, 29, 30, 30,  // 2099
    31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31,  // 2100
  ]
}
