import Certificates
import Forms
import Nepali
import Testing

@Suite struct PeopleTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 2)
  }

  private func addPeople() throws {
    try register.addPerson("सीता राई", post: "नायब सुब्बा", roles: [.clerk])
    try register.acting(chief).addPerson("गीता", post: "", roles: [.approver, .checker], signature: [1, 2])
  }

  @Test func oneAloneNeedsNoNameAndSeveralDo() throws {
    try register.issueOne(1)
    try addPeople()
    #expect(throws: RegisterError.nobodyNamed) { try addCase(register, 7) }
    #expect(throws: RegisterError.nobodyNamed) { try register.issueOne(2) }
    #expect(throws: RegisterError.noPerson(name: "राम")) { try addCase(register.acting("राम"), 7) }
    try addCase(register.acting("सीता राई"), 7)
    #expect(try register.acting("गीता").issueOne(2).person == "गीता")
    #expect(try register.documents().map(\.person) == [chief, "गीता"])
    let people = try register.people()
    #expect(people.map(\.person.name) == [chief, "सीता राई", "गीता"])
    #expect(people[0].person.roles == Set(Person.Role.allCases))
    #expect(people[2].person.signature?.count == 64 && people[1].person.post == "नायब सुब्बा")
    #expect(try register.findings().isEmpty)
  }

  @Test func everybodyDoesWhatTheirRoleIs() throws {
    try addPeople()
    try register.acting(chief).addPerson("मन", post: "", roles: [.archivist, .cashier])
    let document = try register.acting(chief).issueOne(1).key
    let acts: [(role: Person.Role, act: (Register) throws -> Void)] = [
      (.clerk, { _ = try addCase($0, 9) }),
      (
        .clerk,
        { try $0.enterNumber("1", in: .card, name: nil, date: try BSDate(year: 2083, month: 1, day: 1)) }
      ),
      (.approver, { try $0.issueOne(2) }), (.approver, { try $0.void(document, reason: "क") }),
      (.administrator, { try setOffice($0, "क") }),
      (.administrator, { try $0.setSeries(.card, try fiscalYear(), .init(opening: 3)) }),
      (.administrator, { try $0.addPerson("हरि", post: "", roles: [.clerk]) }),
      (.administrator, { try $0.disablePerson("मन", reason: "सरुवा") }),
    ]
    let before = try register.findings()
    for (role, act) in acts {
      for (person, _) in try register.people() where !person.roles.contains(role) {
        #expect(throws: RegisterError.notAllowed(name: person.name, role: role.rawValue)) {
          try act(register.acting(person.name))
        }
      }
    }
    #expect(try register.documents().count == 1 && register.cases().count == 2)
    for (_, act) in acts { try act(register.acting(chief)) }
    #expect(try before == [] && register.findings() == [])
  }

  @Test func whoLeftActsNoMoreAndTheirPapersStay() throws {
    try addPeople()
    try register.acting("गीता").issueOne(1)
    try register.acting(chief).disablePerson("गीता", reason: "सरुवा")
    #expect(throws: RegisterError.noPerson(name: "गीता")) { try register.acting("गीता").issueOne(2) }
    #expect(throws: RegisterError.noPerson(name: "गीता")) {
      try register.acting(chief).disablePerson("गीता", reason: "सरुवा")
    }
    #expect(try register.documents().map(\.person) == ["गीता"])
    #expect(try register.people().map(\.disabled) == [nil, nil, "सरुवा"])
    // The name may come again, with other roles.
    try register.acting(chief).addPerson("गीता", post: "अधिकृत", roles: [.clerk])
    #expect(throws: RegisterError.notAllowed(name: "गीता", role: "approver")) {
      try register.acting("गीता").issueOne(2)
    }
    #expect(try register.findings().isEmpty)
  }

  @Test func theOnlyAdministratorStays() throws {
    try addPeople()
    #expect(
      throws: RegisterError.invalid(what: chief, reason: "is the only administrator; add another first")
    ) { try register.acting(chief).disablePerson(chief, reason: "अवकाश") }
    try register.acting(chief).addPerson("नयाँ", post: "", roles: [.administrator])
    try register.acting(chief).disablePerson(chief, reason: "अवकाश")
    #expect(throws: RegisterError.invalid(what: "नयाँ", reason: "is the only administrator; add another first"))
    {
      try register.acting("नयाँ").disablePerson("नयाँ", reason: "अवकाश")
    }
    #expect(try register.findings().isEmpty)
  }

  @Test(arguments: ["", " ", "क\nख", "क\u{202E}", "क\u{1B}[2J", String(repeating: "क", count: 101)])
  func namesAreLinesThatCanBeRead(_ name: String) {
    #expect(throws: RegisterError.self) { try register.addPerson(name, post: "", roles: [.clerk]) }
    #expect(throws: RegisterError.self) { try Register.inMemory(person: name) }
  }

  @Test func aNameIsOneOfThoseWhoAct() throws {
    #expect(throws: RegisterError.invalid(what: chief, reason: "is in the register already")) {
      try register.addPerson(" \(chief)", post: "", roles: [.clerk])
    }
    #expect(throws: RegisterError.invalid(what: "roles", reason: "takes at least one")) {
      try register.addPerson("क", post: "", roles: [])
    }
  }
}
