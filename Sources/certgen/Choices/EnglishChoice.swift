import ArgumentParser
import Cases
import Forms

/// Whether papers get the page in English that their form has.
struct EnglishChoice: ParsableArguments {
  @Flag(
    help: """
      Add the page in English that letters to foreign investors have: a translation, the Nepali text binds. Else \
      the case or the office's setting english_translation says.
      """)
  var english = false

  /// The settings of an office, with the page where it is asked for.
  func settings(_ office: [String: String]) -> [String: String] {
    guard english else { return office }
    return office.merging([Translation.choice: Translation.attached]) { _, asked in asked }
  }

  /// - Throws: `ValidationError` where the page is asked for and the form has none.
  func check(_ form: Form) throws {
    guard english, form.translation == nil else { return }
    throw ValidationError("\(form.id) has no page in English.")
  }

  /// Says that a case wants no page although it was asked for: what a case says goes before what is asked.
  func warn(of filling: Case) {
    guard english, filling.values[Translation.choice] != .choice(Translation.attached) else { return }
    Terminal.warn("the case says that it has no page in English, so there is none")
  }
}
