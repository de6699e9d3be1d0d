import Cases
import Forms
import GRDB
import Nepali
import Printing

/// A group of cases on its way to being issued: planned, printed, reviewed, stored.
struct IssueGroup {
  private let register: Register
  private let cases: [Int64]
  private let day: IssueDay
  let press: Press
  /// Whether papers get the page in English.
  private let isTranslated: Bool
  /// What comes in with this paper; its case is not in the register before.
  private let arrival: Arrival?
  /// What is known of each case, by its number.
  private var results: [Int64: IssueOutcome] = [:]
  private var papers: [Paper] = []
  /// What was printed, kept for a paper that is planned again with the same numbers.
  private var printed: [Int64: (numbers: DraftNumbers, frame: Frame?, form: String, paper: PrintedPaper)] =
    [:]
  /// How often another process took a number first.
  private(set) var lostRaces = 0
  /// Whether every paper of the plan is printed and nothing speaks against it.
  private(set) var isReady = false

  /// A case with the numbers that it will get if nobody takes them first.
  struct Paper {
    var caseID: Int64
    var title: String
    var draft: Draft
    var plan: PaperPlan
    /// The paper's own number, then those of its fields.
    var numbers: [(field: String?, number: BookNumber)]
    var printed: PrintedPaper?

    /// The paper's own number in ASCII.
    var key: String { numbers[0].number.key }
  }

  init(register: Register, cases: [Int64], day: IssueDay, isTranslated: Bool, press: Press) {
    self.register = register
    self.cases = cases
    self.day = day
    self.press = press
    self.isTranslated = isTranslated
    arrival = nil
  }

  /// The group of one paper that comes in.
  init(register: Register, arrival: Arrival, day: IssueDay, press: Press) {
    (self.register, self.day, self.press, isTranslated) = (register, day, press, false)
    self.arrival = arrival
    // It has no number before it is stored.
    cases = [0]
  }

  /// Who may write the papers.
  private var role: Person.Role { arrival == nil ? .approver : .clerk }

  var isDone: Bool { cases.allSatisfy { results[$0] != nil } }

  /// In the order of the cases. A case that was named twice is issued once, and refused the second time.
  var outcomes: [IssueOutcome] {
    var told: Set<Int64> = []
    return cases.compactMap { id in
      guard let outcome = results[id], case .issued(let document) = outcome, !told.insert(id).inserted else {
        return results[id]
      }
      return .refused(case: id, reason: RegisterError.alreadyIssued(case: id, number: document.number))
    }
  }

  private mutating func refuse(_ id: Int64, _ reason: any Error) {
    results[id] = .refused(case: id, reason: reason)
  }

  /// Reads the cases that are still open and predicts their numbers.
  mutating func plan(in database: Database) throws {
    isReady = false
    papers = []
    let person = try register.actor(role, in: database)
    if let arrival { try register.check(arrival, in: database) }
    let eyes = try FourEyes(database)
    guard let frame = try Register.frame(in: database) else { throw RegisterError.noOffice }
    let year = try FiscalYear(containing: day.date)
    var last: [Book: Int] = [:]
    var series: [Book: Series] = [:]
    for id in cases where results[id] == nil && !papers.contains(where: { $0.caseID == id }) {
      do {
        let found = try arrival.map(IssuableCase.init) ?? IssuableCase(id, in: database)
        if arrival == nil { try eyes.requireForIssuing(id, by: person) }
        let plan = try press.plan(found.form, found.values, frame, day.date)
        guard plan.book != .receipt else { throw RegisterError.receiptUnpaid }
        // A case that cannot be planned takes no number from the others.
        var numbers: [(field: String?, number: BookNumber)] = []
        var reached = last
        for (field, book) in [(nil, plan.book)] + plan.allotted.map({ (Optional($0.field), $0.book) }) {
          let now = try series[book] ?? register.predictedSeries(book, year, in: database)
          series[book] = now
          let number = try register.nextNumber(of: now, after: reached[book] ?? now.last, in: database)
          numbers.append((field, number))
          reached[book] = number.ordinal
        }
        last = reached
        let allotted = numbers.dropFirst().compactMap { entry in entry.field.map { ($0, entry.number) } }
        let bears = DraftNumbers(
          own: numbers[0].number, branch: plan.branch,
          allotted: Dictionary(allotted, uniquingKeysWith: { first, _ in first }))
        var draft = Draft(
          source: "values", edition: plan.edition, values: found.values, pictures: found.pictures,
          frame: frame, numbers: bears, date: day.date)
        if isTranslated, plan.mayTranslate { draft.choices = [Translation.choice: Translation.attached] }
        papers.append(Paper(caseID: id, title: found.title, draft: draft, plan: plan, numbers: numbers))
      } catch {
        if register.endsBatch(error) { throw error }
        refuse(id, error)
      }
    }
  }

  /// Prints what is not printed yet with its numbers; a case that cannot be printed is refused.
  mutating func print() {
    for index in papers.indices {
      let draft = papers[index].draft
      if let before = printed[papers[index].caseID], before.numbers == draft.numbers,
        before.frame == draft.frame, before.form == draft.edition.digest
      {
        papers[index].printed = before.paper
      }
    }
    let open = papers.indices.filter { papers[$0].printed == nil }
    let results = press.print(open.map { papers[$0].draft })
    precondition(results.count == open.count, "a press answers for every draft")
    for (index, result) in zip(open, results) {
      let paper = papers[index]
      switch result {
      case .success(let made):
        papers[index].printed = made
        printed[paper.caseID] = (paper.draft.numbers, paper.draft.frame, paper.draft.edition.digest, made)
      case .failure(let reason): refuse(paper.caseID, reason)
      }
    }
  }

  /// Looks at every printed paper with what the register knows; ready when none is refused now, for the
  /// numbers of the later ones change with it.
  mutating func review(in database: Database) throws {
    isReady = !papers.isEmpty
    var quotes = QuoteCheck()
    for paper in papers {
      guard results[paper.caseID] == nil, let printed = paper.printed else {
        isReady = false
        continue
      }
      do {
        try check(paper, printed, quotes, in: database)
        for (_, number) in paper.numbers where number.book == .registration {
          quotes.given[number.spelling.text] = .some(printed.statement.facts[Fact.name])
        }
      } catch {
        if register.endsBatch(error) { throw error }
        refuse(paper.caseID, error)
        isReady = false
      }
    }
  }

  private func check(
    _ paper: Paper, _ printed: PrintedPaper, _ quotes: QuoteCheck, in database: Database
  ) throws {
    _ = try quotes.industry(
      of: printed.statement, book: paper.plan.book, isExcused: day.exception != nil, in: database)
    guard day.exception == nil else { return }
    let series = try Set(paper.numbers.map(\.number.book)).map { book in
      try register.predictedSeries(book, FiscalYear(containing: day.date), in: database)
    }
    try DayCheck(today: day.today).check(
      day.date, decided: printed.statement.decided, series: series, in: database)
  }

  /// Writes the papers, in a transaction that holds the lock; nothing where a number or the frame has changed
  /// since they were printed.
  mutating func store(in database: Database) throws {
    let person = try register.actor(role, in: database)
    var stored: [Int64] = []
    var isRaceLost = try Register.frameDigest(in: database) != papers.first?.draft.frame?.digest
    if !isRaceLost {
      try database.inSavepoint {
        for planned in papers {
          var paper = planned
          if let arrival { paper.caseID = try register.enter(arrival, on: day, by: person, in: database) }
          let writer = PaperWriter(
            register: register, person: person, day: day, press: press, database: database)
          guard try writer.write(paper) else {
            isRaceLost = true
            return .rollback
          }
          stored.append(planned.caseID)
        }
        return .commit
      }
    }
    guard !isRaceLost else {
      lostRaces += 1
      isReady = false
      return
    }
    for (id, paper) in zip(stored, papers) {
      guard let summary = try DocumentSummary.ofKey(paper.key, in: database) else {
        throw RegisterError.failed(path: register.path, detail: "document \(paper.key) was not written")
      }
      results[id] = .issued(summary)
    }
  }
}

extension Register {
  /// Whether the register itself failed, and not the case.
  func endsBatch(_ error: any Error) -> Bool {
    switch error {
    case is DatabaseError, is RowDecodingError: true
    case let error as RegisterError:
      switch error {
      case .noOffice, .nobodyNamed, .noPerson, .notAllowed: true
      default: error.isEnvironment
      }
    default: false
    }
  }
}
