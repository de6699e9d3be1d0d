import ArgumentParser
import Cases
import Certificates
import Forms
import Printing

/// What approving and refusing have in common: the case, and the paper that says so.
struct DecisionArguments: ParsableArguments {
  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the case.")
  var number: String?
  @Argument(help: "Values of the paper that the application does not have: field=value.")
  var pairs: [String] = []
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @OptionGroup var when: StepDayChoice
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: .customLong("and"), help: "Another case that came in with the application; may be repeated.",
    transform: Self.other)
  var others: [Int64] = []
  @Option(
    name: [.short, .long], help: "Where to, for the paper that a clerk has to finish.",
    completion: .file(extensions: ["json"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  /// Decides, and enters or begins the paper.
  ///
  /// Where nothing is missing and one person may decide and enter, the paper is a case at once; its number is
  /// printed. Else it is written to the output, and what is missing is said; without an output nothing is decided.
  func decide(_ step: CaseStep, reason: String?) throws {
    let (operands, pairs) = split()
    let (path, id) = try choice.caseNumber(operands)
    let desk = try Desk(
      register: RegisterChoice.open(path, for: .writing, by: actor), catalogue: forms.catalogue())
    try Failures.about("case \(id)") {
      try desk.register.require(step, case: id)
      let day = try when.day
      let copies = PictureCopies(besides: output ?? "begun.json")
      let begun = try desk.begin(
        step, case: id, with: others, on: day.date, reason: reason, naming: { try copies.name(of: $0, called: $1) }
      ) { form in
        let arguments = CaseArguments(pairs: pairs)
        return pairs.isEmpty ? nil : try PlacedValue(json: arguments.json(for: form), file: arguments.name)
      }
      guard let begun else {
        guard pairs.isEmpty else {
          throw RegisterError.invalid(what: pairs[0], reason: "no form answers the case so; leave the values out")
        }
        _ = try desk.register.decide(step, case: id, on: day, reason: reason, answer: nil)
        return
      }
      if case .success(let answer) = begun.answer, try desk.register.value(of: .fourEyes) != "yes" {
        guard let paper = try desk.register.decide(step, case: id, on: day, reason: reason, answer: answer) else {
          return
        }
        try Terminal.confirm(
          "\(paper)\t\(begun.form)\t\(answer.title)", done: "case \(id) was decided; case \(paper) says so")
        return
      }
      tell(begun)
      guard let output else {
        throw RegisterError.invalid(
          what: begun.form,
          reason: try desk.register.value(of: .fourEyes) == "yes"
            ? "is entered by another, by the office's rule of four eyes; give -o FILE to begin it for a clerk"
            : "is not complete; give what is missing as field=value, or -o FILE to leave it to a clerk")
      }
      try OutputFile.write(
        copies.files(of: begun.prefill.pictures) + [(output, Array((begun.json + "\n").utf8))],
        replacing: replace.force ? .any : .none)
      Terminal.note("\(output): finish it, then certgen add \(path) \(begun.form) \(output) --answers \(id)")
      _ = try desk.register.decide(step, case: id, on: day, reason: reason, answer: nil)
    }
    Terminal.doubt(reason, what: "reason")
  }

  private static func other(_ word: String) throws -> Int64 {
    guard let number = RegisterChoice.number(word) else {
      throw ValidationError("\"\(word)\" is no number of a case.")
    }
    return number
  }

  /// Pairs may stand where the register or the case would.
  private func split() -> (operands: [String?], pairs: [String]) {
    let words = [path, number].compactMap(\.self) + pairs
    return (words.filter { !$0.contains("=") }, words.filter { $0.contains("=") })
  }

  /// Says what is left to do on a paper that was begun.
  private func tell(_ begun: Desk.Beginning) {
    for (field, reason) in begun.prefill.refused { Terminal.note("not taken: \(field.named): \(reason)") }
    for field in begun.prefill.missing {
      Terminal.note("to fill\(field.isRequired ? "" : ", if wished"): \(field.named)")
    }
    if begun.prefill.missing.allSatisfy({ !$0.isRequired }), case .failure(let error) = begun.answer {
      for line in Fault.lines(of: error) { Terminal.note("to mend: \(line)") }
    }
  }
}
