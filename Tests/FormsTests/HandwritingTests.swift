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

  @Test(arguments: Catalogue.builtIn.ids) func dottedLinesAreApart(id: String) throws {
    let form = try Catalogue.builtIn.form(id)
    // The endorsement slip is printed into a box as high as the certificate's row.
    guard form.kind != .card, id != "madhesh-2078/rule-11-2-endorsement" else { return }
    let pitch = Length.mm(form.kind == .application ? 8 : 7)
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
        #expect(next - line.y >= pitch.points - 0.01, "\(id), at \(line.y) pt")
      }
    }
  }

  /// People need two or three lines for an objective, a reason, a description.
  @Test func muchIsWrittenOnSeveralLines() throws {
    let form = try Catalogue.builtIn.form("madhesh-2078/annex-07")
    let reasons = form.compose(nil).paragraphs.filter { paragraph in
      let breaks = paragraph.spans.filter { $0.content == .text("\n") }.count
      let leaders = paragraph.spans.filter { if case .leader = $0.content { true } else { false } }.count
      return breaks > 0 && leaders == breaks + 1
    }
    #expect(reasons.count == 3)
  }
}
