import Cases
import Forms
import Layout
import Printing
import Testing

/// Blanks that are filled by hand: a card is not, nor is what only a register prints.
@Suite struct HandwritingTests {
  private static let written = Catalogue.builtIn.ids.filter { id in
    (try? Catalogue.builtIn.form(id).kind) != .card && !ofRegister.contains(id)
  }

  /// What certgen itself writes about a paper of a register.
  private static let ofRegister: Set<String> = [
    "office/acknowledgement", "office/copy-mark", "office/daybook", "office/endorsement", "office/hand-over",
    "office/receipt", "office/refund",
  ]

  private struct Line {
    let x, y, end: Double

    func isAbove(_ other: Line) -> Bool { other.y > y + 0.5 && other.x < end && x < other.end }
  }

  /// The dotted lines to write on of each page, and the lines to sign on.
  private func lines(of form: Form) throws -> [(written: [Line], signed: [Line])] {
    try Typesetter().pages(form.compose(nil)).pages.map { page in
      var written: [Line] = [], signed: [Line] = []
      for item in page.items {
        func line(_ length: Length) -> Line {
          Line(x: item.x.points, y: item.y.points, end: (item.x + length).points)
        }
        switch item.drawing {
        case .leader(let length, _): written.append(line(length))
        case .line(let length, .zero, let border) where border.pattern == .dotted: signed.append(line(length))
        default: break
        }
      }
      return (written, signed)
    }
  }

  @Test(arguments: written) func dottedLinesAreApart(id: String) throws {
    let form = try Catalogue.builtIn.form(id)
    let isFilledIn =
      switch form.kind {
      case .application, .notice, .agreement: true
      case .report: form.source.annex != nil
      default: false
      }
    let pitch = Length.mm(isFilledIn ? 8 : 7)
    for page in try lines(of: form) {
      for line in page.written {
        guard let next = page.written.filter(line.isAbove).map(\.y).min() else { continue }
        #expect(next - line.y >= pitch.points - 0.01, "\(id), at \(line.y) pt")
      }
    }
  }

  /// A hand writes a name under a line to sign on, or goes on beside it in the next row.
  @Test(arguments: written) func nothingIsWrittenRightUnderASignature(id: String) throws {
    for page in try lines(of: Catalogue.builtIn.form(id)) {
      for line in page.signed {
        guard let next = page.written.filter(line.isAbove).map(\.y).min() else { continue }
        #expect(next - line.y >= Length.mm(8).points - 0.01, "\(id), at \(line.y) pt")
      }
    }
  }

  /// Nothing can be written on less: the day of a month, a share, a year.
  @Test(arguments: written) func noDottedLineIsAStub(id: String) throws {
    for page in try lines(of: Catalogue.builtIn.form(id)) {
      for line in page.written {
        #expect(line.end - line.x >= Length.mm(8.5).points, "\(id), at \(line.y) pt")
      }
    }
  }

  /// Names, places and reasons are longer than numbers.
  @Test(arguments: written) func wordsHaveRoom(id: String) throws {
    let form = try Catalogue.builtIn.form(id)
    let words = form.fields.filter { field in
      if case .text(_, let limit, _) = field.kind { limit >= 60 } else { false }
    }
    let names = Set(words.map(\.named))
    for span in form.compose(nil).paragraphs.flatMap(\.spans) {
      guard case .leader(let width, let fills) = span.content, let field = span.style.field, names.contains(field)
      else { continue }
      #expect(fills || width >= .mm(25), "\(id): \(field)")
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
