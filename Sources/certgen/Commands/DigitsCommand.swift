import ArgumentParser
import Nepali

struct DigitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digits",
    abstract: "Change the digits in a text, to Devanagari ones if nothing else is asked.",
    discussion: """
        certgen digits "मिति 2081-05-12"
        certgen digits --ascii २०८१/८२
        certgen digits --group 12345678.5
      """)

  @Argument(help: "Texts, one a line.") var texts: [String]
  @Flag(help: "To ASCII digits.") var ascii = false
  @Flag(help: "Each text is a number, and is grouped as in 1,23,45,678.") var group = false

  func run() throws {
    let digits = ascii ? Digits.ascii : .devanagari
    for text in texts {
      try Terminal.print(group ? try Self.grouped(text, digits) : digits.rewrite(text))
    }
  }

  /// A whole number, or an amount with its paisa.
  private static func grouped(_ text: String, _ digits: Digits) throws -> String {
    text.contains(".")
      ? try Money.parse(text).text(digits: digits) : digits.grouped(try WholeNumber.parse(text))
  }
}
