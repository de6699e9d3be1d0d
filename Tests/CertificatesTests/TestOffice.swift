import Certificates
import Forms
import Nepali
import Printing

/// The person who makes the registers of the tests, and has every role.
let chief = "हरिप्रसाद ज्ञवाली"

/// 12 Bhadra 2083, in the fiscal year 2083/84; the clock says 11 Kartik 2083.
func day(_ year: Int = 2083, _ month: Int = 5, _ day: Int = 12, because reason: String? = nil) throws
  -> IssueDay
{
  IssueDay(
    date: try BSDate(year: year, month: month, day: day), today: try BSDate(year: 2083, month: 7, day: 11),
    exception: reason)
}

func fiscalYear(_ start: Int = 2083) throws -> FiscalYear { try FiscalYear(startYear: start) }

/// A register with an office, and cases 1 to `count`, each the registration of an industry.
@discardableResult
func fill(_ register: Register, cases count: Int) throws -> Register {
  try setOffice(register, "उद्योग कार्यालय")
  for index in 0..<count { _ = try addCase(register, index) }
  return register
}

func setOffice(_ register: Register, _ name: String) throws {
  try register.setOffice(
    Content(json: #"{"name":"\#(name)"}"#, pictures: ["emblem": Array("emblem".utf8)]))
}

/// The registration of an industry of a number.
@discardableResult
func addCase(_ register: Register, _ index: Int) throws -> Int64 {
  try register.add(TestCase(name: "उद्योग \(index)", photo: "photo of \(index)"))
}

extension Register {
  func add(_ given: TestCase) throws -> Int64 {
    try addCase(form: given.paper.rawValue, title: given.name, content: given.content)
  }

  /// The documents as a list.
  func documents() throws -> [DocumentSummary] {
    var all: [DocumentSummary] = []
    try eachDocument { all.append($0) }
    return all
  }

  /// The cases as a list.
  func cases() throws -> [CaseSummary] {
    var all: [CaseSummary] = []
    try eachCase { all.append($0) }
    return all
  }

  /// The findings of a verification, one line each.
  func findings(heads: Set<String> = []) throws -> [String] {
    var all: [String] = []
    _ = try verify(heads: heads) { all.append($0.description) }
    return all
  }

  /// Issues everything that is open, and gives what was refused.
  @discardableResult
  func issueAll(_ press: Press, on day: IssueDay? = nil) throws -> [Int64] {
    var refused: [Int64] = []
    try issue(try openCases(), on: try day ?? CertificatesTests.day(), press: press) { outcome in
      if case .refused(let id, _) = outcome { refused.append(id) }
    }
    return refused
  }

  /// Issues one case; its document, or why it was refused.
  @discardableResult
  func issueOne(_ id: Int64, on day: IssueDay? = nil, _ press: Press = press()) throws -> DocumentSummary {
    var document: DocumentSummary?
    try issue([id], on: try day ?? CertificatesTests.day(), press: press) { outcome in
      switch outcome {
      case .issued(let summary): document = summary
      case .refused(_, let reason): throw reason
      }
    }
    guard let document else { throw Unprintable(what: "case \(id) without an outcome") }
    return document
  }
}

extension Register {
  /// The same register in the hands of another person.
  func acting(_ name: String) -> Register { Register(path: path, actorName: name, database: database) }
}
