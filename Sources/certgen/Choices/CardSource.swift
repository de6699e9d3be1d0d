import Cases
import Certificates
import Forms
import Layout
import Nepali
import Printing

/// A card that goes on a sheet.
struct Card {
  var pages: Publication
  /// The office's name, and the day that the card bears.
  var office: String
  var date: BSDate
}

/// Where cards come from.
protocol CardSource {
  /// The card of a name; `index` counts the names from 0.
  func card(_ name: String, index: Int) throws -> Card
}

/// Cards that case files make.
struct CaseCards: CardSource {
  let form: FormChoice
  let choice: PrintChoice
  let office: Office
  /// The ordinal of the first card in its books; nil for cards without numbers.
  let first: Int?
  let renderer: Renderer

  func card(_ name: String, index: Int) throws -> Card {
    let print = try choice.filling(name, form, renderer, office: office)
    let numbers = try first.map { first in
      print.form.specimenNumbers(
        in: try FiscalYear(containing: print.date), ordinal: first + index, branch: office.branch)
    }
    let pages = try renderer.publication(
      print.form, print.filling, office: office, numbers: numbers ?? DraftNumbers())
    return Card(pages: pages, office: office.name, date: print.date)
  }
}

/// Cards that a register issued.
struct IssuedCards: CardSource {
  let register: Register
  let form: String
  let printer: DraftPrinter

  func card(_ name: String, index: Int) throws -> Card {
    let document = try register.document(name)
    if let reason = document.voidReason { throw FileFailure.refused(name, "is void: \(reason)") }
    guard document.form == form else {
      throw FileFailure.refused(name, "is of \(document.form), not of \(form)")
    }
    guard let stored = try register.storedDraft(ofKey: document.key) else {
      throw FileFailure.refused(name, "is of a version that printed otherwise")
    }
    let (pages, office) = try printer.pages(stored.draft)
    return Card(pages: pages, office: office.name, date: stored.draft.date)
  }
}
