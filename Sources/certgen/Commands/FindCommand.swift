import ArgumentParser
import Certificates
import Forms
import Glibc
import Nepali

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Look for papers in a register: by number, name, person, place, day, form, state.",
    usage: "certgen find [<REGISTER>] <WORDS> ... [<options>]",
    discussion: """
      Words are looked for in what papers are about, in the names of people, in places, and in numbers; all of them have \
      to be there, beginnings are enough. Spellings that sound alike are one (ि and ी, ु and ू, श, ष and स, ब and व, ज्ञ and \
      ग्य, ङ, ं, ँ and the half nasals), and Latin letters find Devanagari: Shrestha finds श्रेष्ठ.

      Columns, parted by tabs: number, the number in ASCII, day, form, state, what it is about, why it was found. What has \
      the number comes first, all else in the order of Nepali dictionaries. Void papers are found and say so.

        certgen find office.sqlite मखाना
        certgen find office.sqlite 1/083-84
        certgen find office.sqlite --person Shrestha --place Janakpur
        certgen find office.sqlite मिल --from 2081-01-01 --to 2081-12-30
        certgen find office.sqlite --form madhesh-2078/annex-03 --state void --json
      """)

  @Argument(help: "The register.", completion: .file()) var path: String?
  @Argument(help: "Words.") var words: [String] = []
  @OptionGroup var choice: RegisterChoice
  @Option(help: "Words of a person's name.") var person = ""
  @Option(help: "Words of an address.") var place = ""
  @Option(name: .customLong("from"), help: "The first day, Bikram Sambat.", transform: BSDate.argument)
  var first: BSDate?
  @Option(name: .customLong("to"), help: "The last day.", transform: BSDate.argument) var last: BSDate?
  @Option(help: "A form or a series of forms.") var form: String?
  @Option(help: "A book in which the paper has a number: \(Book.names).", transform: Book.argument) var book:
    Book?
  @Option(help: "entered, registered, issued, void, or the last act: received, checked, printed, handed …")
  var state: String?
  @Option(help: "The most papers, 1 to 10,000.") var limit = Count(100)
  @Flag(help: "Print a JSON list.") var json = false

  func validate() throws {
    guard (1...10_000).contains(limit.value) else { throw ValidationError("--limit takes 1 to 10,000.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path] + words) { first, _ in access(first, F_OK) != 0 }
    let query = SearchQuery(
      words: rest.joined(separator: " "), person: person, place: place, first: first, last: last, form: form,
      book: book, state: state)
    guard query != SearchQuery() else {
      throw ValidationError("what is looked for? Give words or an option.")
    }
    let found = try RegisterChoice.open(path, for: .reading).find(query, limit: limit.value)
    if json {
      try JSONOutput.list { element in for paper in found.papers { try element(paper) } }
    } else {
      for paper in found.papers {
        let why = paper.why.map { $0.field == "title" ? "title" : "\($0.field): \($0.text)" }.joined(
          separator: "; ")
        try Terminal.print(row: [
          paper.number ?? "–", paper.key ?? "–", paper.date ?? "–", paper.form ?? "–", paper.state,
          paper.title, why,
        ])
      }
    }
    if found.isCut {
      Terminal.note("more than \(limit.value) were found; give more words, or a greater --limit")
    }
  }
}
