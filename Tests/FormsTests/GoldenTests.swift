import Cases
import Digest
import Forms
import Foundation
import Layout
import Nepali
import Printing
import Testing
import Tools

/// Every form, blank and filled, as it is laid out: a change of wording or of typography is a difference to
/// be read. Filled ones bear the numbers of a specimen, as they are issued.
@Suite struct GoldenTests {
  @Test(arguments: Blank.all) func blank(_ blank: Blank) throws {
    let form = try Catalogue.builtIn.form(blank.form).printed(on: blank.paper)
    let listing = try RendererPool.shared.with { try $0.publication(form, nil).listing }
    try expectSnapshot(listing, blank.testDescription)
  }

  @Test(arguments: Sample.all) func sample(_ sample: Sample) throws {
    let publication = try sample.publication()
    guard sample.isWorst else { return try expectSnapshot(publication.listing, sample.testDescription) }
    // Nobody reads where every letter of a worst case stands, only whether it moved.
    let digest = SHA256.hex(Array(publication.listing.utf8))
    try expectSnapshot("\(publication.pages.count) pages, \(digest)\n", sample.testDescription)
  }

  /// A paper says its number, whatever place its form has for it, on each of its faces, and without a code. On pages
  /// with margins of their own the running head may say another that it was allotted.
  @Test(arguments: Sample.all) func everyPaperSaysItsNumber(_ sample: Sample) throws {
    let (form, numbers) = (try sample.formOfIt, try sample.numbers())
    let own = try #require(numbers.own)
    for (index, section) in try sample.document(numbers).sections.enumerated() {
      var whole = section
      whole.blocks += (section.header + section.footer).flatMap(\.blocks)
      let words = Document(title: "", name: "", sections: [whole]).line
      for (name, number) in numbers.allotted {
        let shown = section.language == .english ? Digits.ascii.rewrite(number) : number
        #expect(words.contains(shown), "\(name)")
      }
      // The number of a card is the one that it was allotted; a record is named by its own.
      let identifying = form.allottedFields.filter { form.kind == .card || $0.allotting == own.book }
      let isEnglish = section.language == .english
      let said = isEnglish ? "\(own.book.englishLabel): \(Digits.ascii.rewrite(own.text))" : "\(own.book.label): \(own.text)"
      // Behind the first pages what was allotted, which is seen to stand there, is enough to know the paper by.
      let isNamedOtherwise = index > 0 && !numbers.allotted.isEmpty
      #expect(words.contains(said) || !identifying.isEmpty || isNamedOtherwise, "\(words)")
    }
  }
}

/// A blank print on one of the papers of a form.
struct Blank: Sendable, CustomTestStringConvertible {
  let form: String
  let paper: String
  let isUsual: Bool

  static let all: [Blank] = Catalogue.builtIn.ids.flatMap { id -> [Blank] in
    let papers = (try? Catalogue.builtIn.form(id).papers.map(\.rawValue)) ?? []
    return papers.map { Blank(form: id, paper: $0, isUsual: $0 == papers.first) }
  }

  var testDescription: String {
    "blank-" + form.replacing("/", with: "-") + (isUsual ? "" : "-\(paper)")
  }
}

/// A case of `Samples/cases` with the form that it fills and the office that issues it.
struct Sample: Sendable, CustomTestStringConvertible {
  let file: String
  let form: String
  let office: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")

  static let all: [Sample] = ["index", "papers"].flatMap { list -> [Sample] in
    let text = (try? String(contentsOf: folder.appending(path: "cases/\(list).tsv"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let columns = line.split(separator: "\t").map(String.init)
      return Sample(
        file: columns[0], form: columns[1], office: columns.count > 2 ? columns[2] : "office.json")
    }
  }

  var testDescription: String { String(file.dropLast(".json".count)) }
  var isWorst: Bool { testDescription.hasSuffix("-worst") }

  var formOfIt: Form { get throws { try Catalogue.builtIn.form(form) } }

  /// The numbers of the paper, in the fiscal year in which the case is decided.
  func numbers() throws -> DraftNumbers {
    let (form, filling) = (try formOfIt, try filling())
    var day = form.from
    if let field = form.decisionField, case .date(let date)? = filling.values[field.name] { day = date }
    let year = try FiscalYear(containing: day)
    return isWorst ? form.longestSpecimenNumbers(in: year) : form.specimenNumbers(in: year)
  }

  /// The paper in an office without codes.
  func document(_ numbers: DraftNumbers) throws -> Document {
    let issue = Printing.Issue(
      number: numbers.own.map { Printing.Issue.Number($0.text, in: $0.book) }, file: numbers.file,
      allotted: numbers.allotted)
    return try formOfIt.compose(filling(), office: frame(), issue: issue)
  }

  func publication() throws -> Publication {
    let (form, filling, office, numbers) = (try formOfIt, try filling(), try frame(), try numbers())
    return try RendererPool.shared.with {
      try $0.publication(form, filling, office: office, numbers: numbers)
    }
  }

  private func filling() throws -> Case {
    let (form, settings, bytes) = (try formOfIt, try frame().settings, try Self.bytes("cases/" + file))
    return try RendererPool.shared.with { renderer in
      try Case.read(
        bytes, file: file, form: form, pictures: { _ in try Self.picture.get() }, hasGlyph: renderer.hasGlyph,
        settings: settings)
    }
  }

  private func frame() throws -> Office {
    try Office.read(
      Self.bytes(office), file: office, catalogue: nil, hasGlyph: { _ in true },
      pictures: { _ in try Self.picture.get() })
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// Stands for every photo, emblem and signature.
  private static let picture = Result { try RendererPool.shared.with { try $0.placeholder() } }
}
