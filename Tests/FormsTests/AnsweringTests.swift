import Forms
import Rules
import Testing

/// Which paper answers what came in, as the form files say it.
@Suite struct AnsweringTests {
  private static let incoming = try! Catalogue.builtIn.ids.map { try Catalogue.builtIn.form($0) }
    .filter { $0.book == .incoming }  // a test that cannot read the forms has nothing to test

  @Test func everyAnswerIsAFormThatTheOfficeKeepsOrSends() throws {
    var answered = 0
    for form in Self.incoming {
      for id in [form.answering.approvedBy, form.answering.refusedBy].compactMap(\.self) {
        let answer = try Catalogue.builtIn.form(id)
        #expect(answer.book == .dispatch, "\(form.id) is answered by \(id)")
        #expect(id != form.id)
        answered += 1
      }
      if let limit = form.answering.limit {
        #expect(form.id.hasPrefix(limit.law.rawValue + "/"), "\(form.id) has a limit of another law")
      }
    }
    #expect(answered >= 25)
  }

  @Test("a refusal is answered within its own law", arguments: [
    ("madhesh-2078/annex-01", "madhesh-2078/annex-03", "madhesh-2078/rule-4-3", "madhesh-2078/rule-4-1"),
    ("fitta-2077/annex-02", "fitta-2077/annex-03", "fitta-2077/rule-8-4", "fitta-2077/rule-8-3"),
  ])
  func answers(form: String, approved: String, refused: String, limit: String) throws {
    let answering = try Catalogue.builtIn.form(form).answering
    #expect(answering == Answering(approvedBy: approved, refusedBy: refused, limit: TimeLimit.named(limit)))
  }

  @Test("what is no answer is refused with its place", arguments: [
    (#"kind="application" approved-by="annex-03""#, "is no identity"),
    (#"kind="application" limit="madhesh-2078/rule-4-9""#, "unknown time limit"),
    (#"kind="application" limit="fund-2081/section-7-1""#, "no time within which"),
    (#"kind="letter" limit="madhesh-2078/rule-4-1""#, "only what comes in is answered"),
  ])
  func refused(attributes: String, words: String) {
    let text = """
      <form id="a/b" from="2078-01-01" \(attributes)><title>क</title><english-title>k</english-title>
      <source><gazette>क</gazette><rule>क</rule></source><fields/><body><p>क</p></body></form>
      """
    do {
      _ = try Form.read(bytes: Array(text.utf8), file: "f.xml")
      Issue.record("taken: \(attributes)")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
      #expect("\(error)".hasPrefix("f.xml:1:"))
    }
  }
}
