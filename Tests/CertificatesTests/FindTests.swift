import Certificates
import Forms
import GRDB
import Nepali
import Printing
import Testing

@Suite("Finding papers")
struct FindTests {
  private func office() throws -> Register {
    let register = try Register.inMemory(person: chief)
    try setOffice(register, "उद्योग कार्यालय")
    return register
  }

  private func find(
    _ register: Register, _ words: String = "", _ query: SearchQuery = SearchQuery(), limit: Int = 100
  )
    throws -> [FoundPaper]
  {
    var query = query
    query.words = words
    return try register.find(query, limit: limit).papers
  }

  private func add(
    _ register: Register, _ title: String, _ fields: [String: String] = [:], issued: Bool = true
  ) throws
    -> Int64
  {
    let members = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
    let json = "{\((["\"name\":\"\(title)\""] + members).joined(separator: ","))}"
    let id = try register.addCase(
      form: TestPaper.certificate.rawValue, title: title, content: Content(json: json, pictures: [:]))
    if issued { try register.issueOne(id) }
    return id
  }

  @Test(
    "names are found in the spellings that sound alike, by their beginnings, and in Latin letters",
    arguments: [
      ("मखाना", true), ("मखा", true), ("श्रेष्ठ", true), ("स्रेष्ठ", true), ("Shrestha", true), ("shres", true),
      ("Janakpur", true),
      ("रामबहादुर", true), ("राम बहादुर", true), ("Ram Bahadur", true), ("बिष्णु मखाना", true), ("विष्णु मखाना", true),
      ("Bishnu Makhana", true),
      ("27-01-75-12345", true), ("२७-०१-७५-१२३४५", true), ("पौडेल", false), ("मखाना पौडेल", false),
      ("Poudel", false), ("खाना", false),
      ("१२३४५", false),
    ])
  func words(_ words: String, isFound: Bool) throws {
    let register = try office()
    _ = try add(
      register, "विष्णु मखाना उद्योग",
      [
        "applicant_name": "रामबहादुर श्रेष्ठ", "applicant_district": "जनकपुर", "citizenship_number": "27-01-75-12345",
        "grounds": "पौडेल",
      ])
    _ = try add(register, "हिमाल फर्निचर")
    #expect(try find(register, words).map(\.title) == (isFound ? ["विष्णु मखाना उद्योग"] : []))
  }

  @Test("what is found says where the words stand")
  func reasons() throws {
    let register = try office()
    _ = try add(register, "मखाना उद्योग", ["applicant_name": "सीता श्रेष्ठ", "applicant_address": "धनुषा"])
    let found = try #require(try find(register, "Shrestha Makhana").first)
    #expect(found.why.map(\.field) == ["applicant_name", "title"])
    #expect(found.why.map(\.text) == ["सीता श्रेष्ठ", "मखाना उद्योग"])
  }

  @Test("a word has to be where it is asked for: a person is no place")
  func columns() throws {
    let register = try office()
    _ = try add(register, "क उद्योग", ["applicant_name": "जनक झा", "applicant_address": "सिराहा"])
    _ = try add(register, "ख उद्योग", ["applicant_name": "सीता राई", "applicant_address": "जनकपुर"])
    #expect(try find(register, "जनक").count == 2)
    #expect(try find(register, query: SearchQuery(person: "जनक")).map(\.title) == ["क उद्योग"])
    #expect(try find(register, query: SearchQuery(person: "सीता", place: "janak")).map(\.title) == ["ख उद्योग"])
  }

  private func find(_ register: Register, query: SearchQuery) throws -> [FoundPaper] {
    try register.find(query, limit: 100).papers
  }

  @Test("numbers are found in every spelling, with and without their year")
  func numbers() throws {
    let register = try office()
    for name in ["क", "ख"] { _ = try add(register, name) }
    let documents = try register.documents()
    let number = try #require(documents[1].allotted["registration_number"])
    for spelling in [number, Digits.ascii.rewrite(number), number.replacing("/", with: "-")] {
      let found = try find(register, spelling)
      #expect(found.first?.title == "ख" && found.first?.why.first?.field == "number", "\(spelling)")
    }
    #expect(try find(register, documents[0].key.lowercased()).map(\.title) == ["क"])
    #expect(try find(register, "2").contains { $0.title == "ख" })
    try register.enterNumber(
      "१२७/०७९–८०", in: .registration, name: "हिमाल फर्निचर", date: BSDate(year: 2079, month: 9, day: 14))
    let old = try #require(try find(register, "127/079-80").first)
    #expect(old.title == "हिमाल फर्निचर" && old.form == nil && old.key == nil && old.state == "entered")
    #expect(try find(register, "Himal").map(\.number) == ["१२७/०७९–८०"])
  }

  @Test("days, forms, books and states narrow what is found")
  func filters() throws {
    let register = try office()
    let early = try register.addCase(
      form: TestPaper.certificate.rawValue, title: "उद्योग एक", content: TestCase(name: "उद्योग एक").content)
    try register.issueOne(early, on: day(2083, 4, 1))
    let late = try register.addCase(
      form: TestPaper.letter.rawValue, title: "उद्योग दुई",
      content: TestCase(paper: .letter, name: "उद्योग दुई").content)
    try register.issueOne(late, on: day(2083, 6, 30))
    _ = try add(register, "उद्योग तीन", issued: false)
    func titles(_ query: SearchQuery) throws -> [String] { try find(register, "उद्योग", query).map(\.title) }
    #expect(try titles(SearchQuery()) == ["उद्योग एक", "उद्योग तीन", "उद्योग दुई"])
    let day = { try BSDate(year: 2083, month: $0, day: $1) }
    #expect(try titles(SearchQuery(first: day(4, 1), last: day(4, 1))) == ["उद्योग एक"])
    #expect(try titles(SearchQuery(first: day(4, 2))) == ["उद्योग दुई"])
    #expect(try titles(SearchQuery(last: day(6, 29))) == ["उद्योग एक"])
    #expect(try titles(SearchQuery(form: TestPaper.letter.rawValue)) == ["उद्योग दुई"])
    #expect(try titles(SearchQuery(form: "madhesh-2078")).count == 3)
    #expect(try titles(SearchQuery(form: "madhesh")).isEmpty)
    #expect(try titles(SearchQuery(book: .registration)) == ["उद्योग एक"])
    #expect(try titles(SearchQuery(state: "entered")) == ["उद्योग तीन"])
    #expect(try titles(SearchQuery(state: "issued")).count == 2)
    let key = try #require(try register.documents().first?.key)
    try register.void(key, reason: "नाम गलत")
    let void = try #require(try find(register, "उद्योग", SearchQuery(state: "void")).first)
    #expect(void.title == "उद्योग एक" && void.state == "void" && void.voidReason == "नाम गलत")
    #expect(try titles(SearchQuery(state: "issued")) == ["उद्योग दुई"])
    #expect(try titles(SearchQuery()).count == 3)
  }

  @Test("a paper is in the state of the last act with it; what came in goes on being worked on")
  func acts() throws {
    let register = try office()
    let paper = try add(register, "प्रमाणपत्र")
    let letter = try register.addCase(
      form: TestPaper.application.rawValue, title: "निवेदन",
      content: TestCase(paper: .application, name: "निवेदन").content)
    try register.issueOne(letter)
    let id = { (database: Database, id: Int64) in
      try Int64.fetchOne(database, sql: "SELECT id FROM documents WHERE case_id = ?", arguments: [id])
    }
    try register.write(as: .clerk) { database, person in
      try register.act(.printed, case: paper, document: id(database, paper), by: person, in: database)
      for kind in [ActKind.received, .asked] {
        try register.act(kind, case: letter, by: person, reason: "कागज", in: database)
      }
    }
    #expect(try find(register, "प्रमाणपत्र").map(\.state) == ["printed"])
    #expect(try find(register, query: SearchQuery(state: "printed")).map(\.title) == ["प्रमाणपत्र"])
    #expect(try find(register, query: SearchQuery(state: "asked")).map(\.title) == ["निवेदन"])
    #expect(try find(register, query: SearchQuery(state: "received")).isEmpty)
    #expect(try find(register, query: SearchQuery(state: "issued")).count == 2)
    #expect(try register.findings() == [])
  }

  @Test("more than the limit is said; titles go before other places, whole words before beginnings")
  func limits() throws {
    let register = try office()
    _ = try add(register, "राम")
    for index in 0..<5 { _ = try add(register, "रामपुर \(index)") }
    for index in 0..<5 { _ = try add(register, "उद्योग \(index)", ["applicant_name": "राम"]) }
    let few = try register.find(SearchQuery(words: "राम"), limit: 1)
    #expect(few.papers.map(\.title) == ["राम"] && few.isCut)
    let six = try register.find(SearchQuery(words: "राम"), limit: 6)
    #expect(six.papers.allSatisfy { !$0.title.hasPrefix("रामपुर") } && six.isCut)
    let all = try register.find(SearchQuery(words: "राम"), limit: 11)
    #expect(all.papers.count == 11 && !all.isCut)
  }

  @Test(
    "a query of any characters is answered",
    arguments: [
      "\"", "*", "OR", "AND (", "{name} : x", "^ -", "'; DROP TABLE search; --", "\u{0}", "NEAR(", "ं", "्",
      "😀", "१/", "w", "ा ि",
    ])
  func strange(_ words: String) throws {
    let register = try office()
    _ = try add(register, "उद्योग")
    _ = try find(register, words)
    _ = try find(register, query: SearchQuery(person: words, place: words, form: words, state: words))
  }
}

@Suite("What find looks in")
struct SearchIndexTests {
  private func filled() throws -> Register {
    let register = try fill(Register.inMemory(person: chief), cases: 4)
    try register.issueAll(press())
    try register.void(try #require(try register.documents().first?.key), reason: "भूल")
    try register.enterNumber("१२", in: .registration, name: "पुरानो", date: BSDate(year: 2079, month: 1, day: 1))
    return register
  }

  @Test("follows every act, and verifies")
  func follows() throws {
    let register = try filled()
    #expect(try register.findings() == [])
    let rows = try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM search") }
    #expect(rows == 5)
  }

  @Test(
    "what was changed in it is found, and made anew",
    arguments: [
      "DELETE FROM search WHERE rowid = 2", "UPDATE search SET name = 'x' WHERE rowid = 1",
      "INSERT INTO search (rowid, name, person, place, number, marks) VALUES (99, 'x', '', '', '', '')",
      "UPDATE search_content SET c0 = 'x' WHERE id = 3", "DELETE FROM search_data WHERE id > 10",
      "DELETE FROM search_data", "DELETE FROM search_config", "UPDATE search_data SET block = x'00'",
    ])
  func mends(_ change: String) throws {
    let filled = try filled()
    try filled.database.write { try $0.execute(sql: change) }
    // As somebody finds it who opens it afterwards.
    let register = try Register.inMemory(person: chief)
    try filled.database.backup(to: register.database)
    let findings = try register.findings()
    #expect(findings.count == 1 && findings[0].hasPrefix("search: "), "\(findings)")
    try register.rebuildSearch()
    #expect(try register.findings() == [])
    #expect(try register.find(SearchQuery(words: "पुरानो"), limit: 5).papers.count == 1)
  }
}
