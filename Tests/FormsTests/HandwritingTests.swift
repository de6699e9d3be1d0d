import Cases
import Forms
import Layout
import Printing
import Testing

/// Blanks that are filled by hand: a card is not, it is printed.
@Suite struct HandwritingTests {
  private struct Line {
    let x, y, end: Double

    func isAbove(_ other: Line) -> Bool { other.y > y + 0.5 && other.x < end && x < other.end }
  }

  @Test(arguments: Catalogue.builtIn.ids) func dottedLinesAreSevenMillimetresApart(id: String) throws {
    let form = try Catalogue.builtIn.form(id)
    // The endorsement slip is printed into a box as high as the certificate's row.
    guard form.kind != .card, id != "madhesh-2078/rule-11-2-endorsement" else { return }
    for page in try Typesetter().pages(form.compose(nil)).pages {
      let lines = page.items.compactMap { item in
        if case .leader(let length, _) = item.drawing {
          Line(x: item.x.points, y: item.y.points, end: (item.x + length).points)
        } else {
          nil
        }
      }
      for line in lines {
        guard let next = lines.filter(line.isAbove).map(\.y).min() else { continue }
        #expect(next - line.y >= Length.mm(7).points - 0.01, "\(id), at \(line.y) pt")
      }
    }
  }
}
