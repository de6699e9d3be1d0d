import Cases
import Certificates
import Forms
import Foundation
import Layout
import Nepali
import Printing

/// A gazette form through the whole program: case file, form, pages, seal, number and ledger.
struct RegisterPart {
  let photo: [UInt8]
  private let date: BSDate
  private let office = Array(
    #"{"name": "घरेलु तथा साना उद्योग कार्यालय", "verification_url": "https://office.example/v/"}"#.utf8)

  init(photo path: String?) throws {
    photo = try path.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } ?? Self.drawnPhoto()
    date = try BSDate(year: 2081, month: 12, day: 20)
  }

  static func run(_ choices: Choices) throws {
    let part = try RegisterPart(photo: choices.photo)
    let contest = Contest(
      unit: "documents",
      entrants: [
        .init("printed and sealed") { try part.printing(1, choices.count) },
        .init("printed by two workers", against: "printed and sealed") {
          try part.printing(2, choices.count)
        },
        .init("issued in the register", against: "printed and sealed") { try part.issuing(choices.count) },
      ])
    try contest.table(rounds: choices.rounds).print(
      under: "\(choices.count) cases of \(RegisterCase.form), photo of \(part.photo.count / 1024) KiB")
  }

  /// From case files to finished PDFs with number and code, without a register.
  func printing(_ workers: Int, _ count: Int) throws -> () throws -> Int {
    let pool = try PrintingPool(workers: workers), editions = FormEditions(.builtIn)
    let year = try FiscalYear(containing: date)
    let frame = Frame(Content(json: String(decoding: office, as: UTF8.self)))
    let drafts = (0..<count).lazy.map { index in
      Result {
        let values = try PlacedValue(json: RegisterCase.json(index), file: "case \(index)")
        let edition = try editions.edition(of: RegisterCase.form, deciding: values, otherwise: date)
        let numbers = try editions.form(of: edition).specimenNumbers(in: year, ordinal: index + 1)
        return Draft(
          source: "case \(index)", edition: edition, values: values, pictures: [RegisterCase.photo: photo],
          frame: frame, numbers: numbers, date: date)
      }
    }
    // Fonts are opened and the fixed text of the form is set before the time is taken.
    for warm in pool.print(try drafts.prefix(2 * workers).map { try $0.get() }) { _ = try warm.get() }
    return {
      var done = 0
      for printed in pool.print(drafts.compactMap { try? $0.get() }) {
        _ = try printed.get()
        done += 1
      }
      guard done == count else { throw Child.Failure(description: "\(count - done) drafts cannot be made") }
      return done
    }
  }

  /// The cases are in the register already; issuing them is the work.
  private func issuing(_ count: Int) throws -> () throws -> Int {
    let folder = try Folder()
    let office = try office(in: folder)
    for index in 0..<count { try add(index, to: office) }
    return {
      defer { folder.remove() }
      return try issue(in: office)
    }
  }

  /// A whole batch, as one process of an office would do it.
  func batch(_ count: Int) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let office = try office(in: folder)
    for index in 0..<count { try add(index, to: office) }
    _ = try issue(in: office)
  }

  private func office(in folder: Folder) throws -> Desk {
    let register = try Register.create(path: folder.path + "/register.sqlite", person: "benchmarks")
    let issuing = try Desk(register: register)
    try issuing.setOffice(office, file: "office", pictures: { _ in photo })
    return issuing
  }

  private func add(_ index: Int, to office: Desk) throws {
    _ = try office.add(
      RegisterCase.json(index), file: "case \(index)", form: RegisterCase.form, on: date,
      pictures: { _ in photo })
  }

  private func issue(in office: Desk) throws -> Int {
    var refusal: IssueOutcome?
    let done = try office.issue(
      office.register.openCases(), on: IssueDay(date: date, today: date)
    ) { outcome in
      if case .refused = outcome { refusal = outcome }
    }
    if let refusal { throw Child.Failure(description: "\(refusal)") }
    return done.issued
  }

  /// A picture of a size that a photo has, without a file.
  private static func drawnPhoto() throws -> [UInt8] {
    let typesetter = try Typesetter()
    let page = try typesetter.pages(CertificateRow(made: 0).document()).pages[0]
    return try typesetter.png(page, dpi: 30)
  }
}

/// A folder of its own, until it is removed.
struct Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  func remove() {
    // It lies in the temporary folder; what stays there is the system's to clear.
    try? FileManager.default.removeItem(atPath: path)
  }
}
