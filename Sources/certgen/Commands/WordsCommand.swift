import ArgumentParser
import Cases
import Nepali

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Write amounts in Nepali words.",
    discussion: """
      Digits of either kind, with or without Indian grouping, at most two decimals.

        certgen words 1,23,456.75
        certgen words --number १२३
      """)

  @Argument(help: "Amounts in rupees.") var amounts: [String]
  @Flag(help: "They are plain numbers, not rupees.") var number = false
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var given: String
    var words: String
  }

  func run() throws {
    let answers = try amounts.map { amount in
      Answer(given: amount, words: number ? try Self.words(ofNumber: amount) : try Money.parse(amount).words)
    }
    if json { return try JSONOutput.list { element in for answer in answers { try element(answer) } } }
    for answer in answers { try Terminal.print(answer.words) }
  }

  private static func words(ofNumber text: String) throws -> String {
    NumberWords.text(UInt64(try WholeNumber.parse(text)))
  }
}
