import Certificates
import Forms
import Nepali
import Printing
import Testing

/// A paper is issued only when the numbers that it quotes are in their books, of the name that it bears.
@Suite struct QuotationTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 1)
    try register.issueOne(1)
  }

  private func card(_ number: String, _ name: String = "उद्योग 0") throws -> Int64 {
    try register.add(TestCase(paper: .card, name: name, quoted: [number]))
  }

  @Test func aKnownNumberTiesThePaperToItsIndustry() throws {
    let paper = try register.issueOne(try card("0001 / 2083-84"))
    #expect(paper.allotted == ["card_number": "१/०८३–८४"])
    #expect(try register.industry("1/083-84").papers == ["OUT-2083-84-0001", paper.key])
    #expect(try register.findings().isEmpty)
  }

  @Test func anUnknownNumberIsRefused() throws {
    let id = try card("7/083-84")
    #expect(
      throws: RegisterError.unknownNumber(
        field: "registration_number", number: "7/083-84", book: "registration")
    ) { try register.issueOne(id) }
    #expect(try register.documents().count == 1)
    // Once it is entered the same case goes out.
    try register.enterNumber(
      "7/083-84", in: .registration, name: "उद्योग 0", date: try BSDate(year: 2083, month: 4, day: 1))
    #expect(try register.issueOne(id).number == "२")
  }

  @Test(arguments: ["उद्योग 1", "उद्योग", "Udyog 0"]) func anotherNameIsRefused(_ name: String) throws {
    let id = try card("1/083-84", name)
    #expect(throws: RegisterError.otherName(field: "registration_number", number: "1/083-84")) {
      try register.issueOne(id)
    }
  }

  @Test(arguments: ["उद्योग ०", "उद्योग  0", "उद्योग-0", "उद्योग (0)"])
  func spacesSignsAndDigitsMakeNoOtherName(_ name: String) throws {
    #expect(try register.issueOne(try card("1/083-84", name)).number == "२")
  }

  @Test func theNumberOfAVoidPaperIsRefused() throws {
    try register.void("OUT-2083-84-0001", reason: "नाम गलत")
    #expect(throws: RegisterError.voidNumber(field: "registration_number", number: "1/083-84")) {
      try register.issueOne(try card("1/083-84"))
    }
  }

  /// What comes in says what the applicant says, right or wrong.
  @Test func papersThatComeInAreTakenAsTheyAre() throws {
    for (number, name) in [("7/083-84", "उद्योग 0"), ("1/083-84", "अर्कै"), ("1/083-84", "उद्योग 0")] {
      try register.issueOne(try register.add(TestCase(paper: .application, name: name, quoted: [number])))
    }
    #expect(try register.industry("1/083-84").papers == ["OUT-2083-84-0001", "IN-2083-84-0003"])
    #expect(try register.findings().isEmpty)
  }

  /// A registration given in a batch can be quoted later in the same batch, but not before.
  @Test func aNumberOfTheSameBatchIsKnownFromItsPaperOn() throws {
    let early = try card("2/083-84", "उद्योग 9")
    let registration = try addCase(register, 9)
    let late = try register.add(
      TestCase(paper: .card, name: "उद्योग 9", quoted: ["2/083-84"], photo: "another"))
    let wrong = try card("2/083-84", "उद्योग 8")
    #expect(try register.issueAll(press()) == [early, wrong])
    #expect(try register.documents().map(\.caseID) == [1, registration, late])
    #expect(try register.industry("2/083-84").papers.count == 2)
    #expect(try register.findings().isEmpty)
  }

  /// Where the registration itself is refused, what quotes it in the same batch is refused too.
  @Test func aRefusedRegistrationTakesItsQuotationsWithIt() throws {
    let registration = try addCase(register, 9)
    let card = try card("2/083-84", "उद्योग 9")
    var said: [Int64: String] = [:]
    try register.issue(
      [registration, card], on: try day(), press: Press.refusingCertificates(of: "उद्योग 9")
    ) { outcome in
      if case .refused(let id, let reason) = outcome { said[id] = "\(reason)" }
    }
    #expect(Set(said.keys) == [registration, card])
    #expect(said[card]?.contains("2/083-84 is not in the book registration") == true)
    #expect(try register.documents().count == 1)
  }

  @Test func anAdministratorExcusesAQuotationAndTheReasonIsKept() throws {
    let id = try card("7/083-84")
    let other = try card("1/083-84", "अर्कै")
    try register.addPerson("गीता", post: "अधिकृत", roles: [.approver, .clerk])
    let excused = try day(because: "पुरानो किताब हराएको")
    #expect(throws: RegisterError.notAllowed(name: "गीता", role: "administrator")) {
      try register.acting("गीता").issueOne(id, on: excused)
    }
    #expect(throws: RegisterError.self) {
      try register.acting(chief).issueOne(id, on: try day(because: " "))
    }
    for id in [id, other] {
      let paper = try register.acting(chief).issueOne(id, on: excused)
      #expect(paper.exception == "पुरानो किताब हराएको" && paper.person == chief)
    }
    // Nobody knows which industry they are about.
    #expect(try register.industry("1/083-84").papers == ["OUT-2083-84-0001"])
    #expect(try register.findings().isEmpty)
  }
}

extension Press {
  /// A press on which the registration of one name cannot be printed, and everything else can.
  fileprivate static func refusingCertificates(of name: String) -> Press {
    var press = press()
    let (all, none) = (press.print, CertificatesTests.press(refusing: [name]).print)
    press.print = { drafts in
      drafts.flatMap { draft in
        (draft.edition.id == TestPaper.certificate.rawValue ? none : all)([draft])
      }
    }
    return press
  }
}
