import CairoTape
import Layout

/// Documents as the calls that drew them: what is left when everything but Cairo is taken away.
final class Tape {
  private let tapes: [OpaquePointer]
  let pages: Int
  private let lengths: [Int]

  struct Difference: Error, CustomStringConvertible {
    var description: String
  }

  /// Records after everything was drawn once, so that all are drawn with the same, final fonts.
  init(_ documents: [Document]) throws {
    let typesetter = try Typesetter()
    for document in documents { _ = try typesetter.pdf(typesetter.pages(document)) }
    var tapes: [OpaquePointer] = [], lengths: [Int] = [], pages = 0
    for document in documents {
      let publication = try typesetter.pages(document)
      let tape = cairo_tape_start()!  // aborts where there is no memory
      defer { cairo_tape_stop(tape) }
      lengths.append(try typesetter.pdf(publication).count)
      pages += publication.pages.count
      tapes.append(tape)
    }
    (self.tapes, self.lengths, self.pages) = (tapes, lengths, pages)
  }

  deinit { for tape in tapes { cairo_tape_free(tape) } }

  var count: Int { tapes.count }

  /// Draws all once more. The PDFs must be as long as the layout's, or something was not recorded.
  func replay() throws {
    for (tape, length) in zip(tapes, lengths) {
      let replayed = cairo_tape_replay(tape)
      guard replayed == length else {
        throw Difference(
          description: "the floor's PDF has \(replayed) bytes, not \(length): it does not draw the same")
      }
    }
  }
}
