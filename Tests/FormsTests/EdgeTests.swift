import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// Nothing that matters stands where printers print nothing: lasers and inkjets of offices leave 4 to 6.5 mm, copiers
/// cut a little more off.
@Suite struct EdgeTests {
  private static let edge = Length.mm(10)

  private func expectClearEdges(_ publication: Publication, _ name: String) {
    for (number, page) in publication.pages.enumerated() where !page.isTrimmed {
      // What hangs on a wall comes from a plotter, on larger paper that is cut.
      if min(page.width, page.height) > Paper.a4.width + .mm(1) { continue }
      for item in page.items {
        guard let (left, top, right, bottom) = item.extent else { continue }
        let nearest = min(min(left, top), min(page.width - right, page.height - bottom))
        let tenths = (nearest.points * 254 / 72).rounded() / 10
        let words = if case .text(let line) = item.drawing { line.text } else { "\(item.drawing)" }
        if nearest.points < Self.edge.points - 0.05 {
          Testing.Issue.record("\(name), page \(number + 1): \(tenths) mm: \(words.prefix(60))")
          return
        }
      }
    }
  }

  @Test(arguments: Blank.all) func blank(_ blank: Blank) throws {
    let form = try Catalogue.builtIn.form(blank.form).printed(on: blank.paper)
    expectClearEdges(try RendererPool.shared.with { try $0.publication(form, nil) }, blank.testDescription)
  }

  @Test(arguments: Sample.all) func sample(_ sample: Sample) throws {
    expectClearEdges(try sample.publication(), sample.testDescription)
  }
}
