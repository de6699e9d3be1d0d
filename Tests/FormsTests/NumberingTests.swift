import Cases
import Forms
import Printing
import Testing

@Suite struct NumberingTests {
  @Test(arguments: [
    ("१.", 12, "१२."), ("(१)", 3, "(३)"), ("(क)", 1, "(क)"), ("(क)", 5, "(ङ)"), ("क.", 36, "ज्ञ."),
    ("क.", 37, "३७."), ("(अ)", 2, "(आ)"), ("(अ)", 13, "(अः)"), ("1)", 10, "10)"), ("(a)", 26, "(z)"),
    ("(a)", 27, "(27)"),
  ]) func marker(first: String, number: Int, marker: String) {
    #expect(Numbering(first: first)?.marker(number) == marker)
  }

  @Test func noSeries() {
    #expect(Numbering(first: "•") == nil)
    #expect(Numbering(first: "") == nil)
  }
}
