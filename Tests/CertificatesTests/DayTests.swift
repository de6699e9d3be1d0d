import Certificates
import Forms
import Nepali
import Testing

/// The days on which papers can have been issued.
@Suite struct DayTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 4)
  }

  private func refusal(_ id: Int64, _ day: IssueDay) -> String? {
    let error = #expect(throws: RegisterError.self) { try register.issueOne(id, on: day) }
    guard case .impossibleDay = error else {
      Issue.record("\(String(describing: error))")
      return nil
    }
    return error?.description
  }

  @Test func aDayInTheFutureIsRefused() throws {
    #expect(refusal(1, try day(2083, 7, 12))?.contains("lies in the future (today is 2083-07-11)") == true)
    #expect(refusal(1, try day(2099, 1, 1)) != nil)
    #expect(try register.documents().isEmpty && register.allSeries().isEmpty)
    #expect(try register.issueOne(1, on: try day(2083, 7, 11)).date == "2083-07-11")
  }

  @Test func aDayBeforeTheDecisionIsRefused() throws {
    let id = try register.add(TestCase(name: "क", decided: "2083-05-12"))
    #expect(
      refusal(id, try day(2083, 5, 11))?.contains("before 2083-05-12, the day of the case's decision") == true
    )
    #expect(try register.issueOne(id, on: try day(2083, 5, 12)).date == "2083-05-12")
  }

  @Test func daysDoNotRunBackwardsInABook() throws {
    try register.issueOne(1)
    #expect(
      refusal(2, try day(2083, 5, 11))?.contains("is before 2083-05-12, the day of the last number") == true)
    // A book for itself: what comes in may be older than what went out, and the year before is another book.
    let application = try register.add(TestCase(paper: .application))
    #expect(try register.issueOne(application, on: try day(2083, 4, 2)).key == "IN-2083-84-0001")
    #expect(try register.issueOne(2, on: try day(2083, 3, 2)).key == "OUT-2082-83-0001")
    #expect(try register.issueOne(3).key == "OUT-2083-84-0002")
    // A letter is in the book of what goes out, and not in that of registrations.
    let letter = try register.add(TestCase(paper: .letter))
    try register.issueOne(letter, on: try day(2083, 6, 1))
    #expect(refusal(4, try day(2083, 5, 30))?.contains("in the book dispatch") == true)
    #expect(try register.findings().isEmpty)
  }

  /// A case with an impossible day is refused; the others of its batch are issued.
  @Test func aBadDayOfOneCaseHindersNoOther() throws {
    let late = try register.add(TestCase(name: "क", decided: "2083-06-01"))
    #expect(try register.issueAll(press()) == [late])
    #expect(try register.documents().map(\.key) == (1...4).map { "OUT-2083-84-000\($0)" })
  }

  /// An exception is kept with its paper, and rules no other paper.
  @Test func anExceptionIsKeptAndBindsNobody() throws {
    try register.issueOne(1)
    let early = try register.issueOne(2, on: try day(2083, 4, 1, because: "किताबमा छुटेको"))
    #expect(early.date == "2083-04-01" && early.exception == "किताबमा छुटेको")
    let late = try register.issueOne(3, on: try day(2083, 9, 1, because: "अग्रिम मिति"))
    #expect(late.date == "2083-09-01")
    #expect(refusal(4, try day(2083, 5, 11))?.contains("is before 2083-05-12") == true)
    #expect(try register.issueOne(4).exception == nil)
    #expect(try register.documents().map(\.exception) == [nil, "किताबमा छुटेको", "अग्रिम मिति", nil])
    #expect(try register.findings().isEmpty)
  }
}
