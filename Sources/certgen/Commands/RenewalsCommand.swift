import ArgumentParser
import Certificates
import Foundation
import Nepali

struct RenewalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renewals",
    abstract: "List the industries whose terms end, and print letters that remind them.",
    usage: "certgen renewals [<REGISTER>] --window <days | from..to> [--letters <folder>] [--json]",
    discussion: """
      A private firm renews for the first time when five years are over since its registration, and then every two \
      years, within 35 days (the note of the certificate). Companies, partnerships and cooperatives are not listed. A \
      certificate that does not say what kind of firm it is of ends its line with a question mark.

      Columns, parted by tabs: registration number, name, end of the term, last day without a late charge, state \
      (running, due, late), telephone. With --letters each gets a letter with a number of the books, as \
      office/renewal-reminder words it, and its line ends with the letter's key; who was reminded of the same term \
      already gets the same letter again.

        certgen renewals office.sqlite --window 60
        certgen renewals office.sqlite --window 2083-01-01..2083-03-31 --letters letters
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(
    help: "When terms end: within so many days from today, or between two days in Bikram Sambat.",
    transform: Window.init)
  var window: Window
  @Option(help: "A folder for the letters; it is made where it is not there.", completion: .directory)
  var letters: String?
  @Option(help: "The day of the letters in Bikram Sambat; else today.", transform: BSDate.argument) var date:
    BSDate?
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON list.") var json = false

  /// The days within which terms end.
  struct Window {
    var first, last: BSDate

    init(_ text: String) throws {
      let ends = text.split(separator: "..", omittingEmptySubsequences: false)
      if ends.count == 2 {
        (first, last) = (try BSDate.parse(ends[0]), try BSDate.parse(ends[1]))
        guard first <= last else { throw ValidationError("--window: \(last) is before \(first).") }
        return
      }
      guard let days = try? WholeNumber.parse(text), let days = Int(exactly: days), days <= 3700 else {
        throw ValidationError("--window takes a number of days up to 3700, or FROM..TO in Bikram Sambat.")
      }
      first = try BSDate.today
      last = try first.adding(days: days)
    }
  }

  private struct Answer: Encodable {
    var renewal: Renewal
    var state: RenewalTerm.State
    var letter: String?
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    let register = try RegisterChoice.open(path, for: letters == nil ? .reading : .writing, by: actor)
    let today = try BSDate.today
    let day = IssueDay(date: date ?? today, today: today)
    func tell(_ renewal: Renewal, letter: String? = nil, _ tell: (Answer) throws -> Void) throws {
      try tell(Answer(renewal: renewal, state: renewal.term.state(on: today), letter: letter))
    }
    var status: ExitStatus?
    func list(_ answer: (Answer) throws -> Void) throws {
      guard let letters else {
        return try Listing.run({ try register.eachRenewal(from: window.first, to: window.last, $0) }) {
          renewal in
          try tell(renewal, answer)
        }
      }
      // Letters change the register, which a walk through it does not.
      var due: [Renewal] = []
      try register.eachRenewal(from: window.first, to: window.last) { due.append($0) }
      try FileManager.default.createDirectory(atPath: letters, withIntermediateDirectories: true)
      let desk = try Desk(register: register, catalogue: forms.catalogue())
      for renewal in due {
        let letter: DocumentSummary
        do { letter = try desk.remind(renewal, on: day).letter } catch {
          guard Fault(error) == .given else { throw error }
          status = Failures.tell(error, about: renewal.registrationNumber, after: status)
          continue
        }
        let file = letters + "/" + FileName.confined(letter.key, suffix: ".pdf")
        _ = try OutputFile.write(register.pdf(of: letter.key), to: file, replacing: .none)
        try tell(renewal, letter: letter.key, answer)
      }
    }
    if json {
      try JSONOutput.list { element in try list { try element($0) } }
    } else {
      try list { answer in
        let (renewal, term) = (answer.renewal, answer.renewal.term)
        try Terminal.print(
          row: [
            renewal.registrationNumber, renewal.name, term.end, term.lastDay,
            answer.state.rawValue + (term.isKnownToRenew ? "" : "?"), renewal.phone ?? "",
          ] + (answer.letter.map { [$0] } ?? []))
      }
    }
    if let status { throw Failures.Said(status: status) }
  }
}
