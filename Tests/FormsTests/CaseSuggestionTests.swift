import Cases
import Forms
import Printing
import Testing

/// "Did you mean".
struct CaseSuggestionTests {
  private static let names = ["industry_name", "industry_address", "registration_date", "scale", "संख्या"]

  @Test(
    arguments: [
      ("industri_name", "industry_name"), ("Industry-Name", "industry_name"),
      ("industyr_name", "industry_name"),
      ("registration date", "registration_date"), ("scael", "scale"), ("सङ्ख्या", "संख्या"), ("scale", "scale"),
      ("name", nil), ("", nil), ("xyzzy", nil), ("s", nil),
    ] as [(String, String?)])
  func finds(_ written: String, _ meant: String?) {
    #expect(nearest(to: written, in: Self.names) == meant)
  }

  @Test func looksNoFurtherThanALongName() {
    #expect(nearest(to: String(repeating: "a", count: 65), in: [String(repeating: "a", count: 64)]) == nil)
    #expect(nearest(to: "a", in: [String(repeating: "a", count: 100_000), "a"]) == "a")
  }
}
