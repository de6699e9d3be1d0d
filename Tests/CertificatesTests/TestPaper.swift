import Cases
import Certificates
import Forms
import Nepali
import Printing

/// The papers of the tests: one of each kind that a register treats in its own way.
enum TestPaper: String, CaseIterable, Sendable {
  /// Allots a registration number, and makes an industry.
  case certificate = "madhesh-2078/annex-03"
  /// Allots the number of a card, and quotes a registration.
  case card = "fitta-2077/annex-05"
  /// Allots nothing.
  case letter = "madhesh-2078/rule-9-4"
  /// Comes in.
  case application = "madhesh-2078/annex-01"
  /// Say money that was taken, and given back; written with a payment only.
  case receipt = "office/receipt"
  case refund = "office/refund"

  /// Those that are added as cases.
  static let allCases: [TestPaper] = [.certificate, .card, .letter, .application]

  var kind: Form.Kind {
    switch self {
    case .certificate: .certificate
    case .card: .card
    case .letter: .letter
    case .application: .application
    case .receipt, .refund: .sheet
    }
  }

  /// The book of the paper's own number.
  var book: Book {
    switch self {
    case .certificate, .card, .letter: .dispatch
    case .application: .incoming
    case .receipt, .refund: .receipt
    }
  }

  var allotted: [(field: String, book: Book)] {
    switch self {
    case .certificate: [("registration_number", .registration)]
    case .card: [("card_number", .card)]
    case .letter, .application, .receipt, .refund: []
    }
  }

  func edition() throws -> FormEdition {
    FormEdition(
      id: rawValue, kind: kind, from: try BSDate(year: 2078, month: 1, day: 1), until: nil,
      bytes: Array("<form id='\(rawValue)'/>".utf8))
  }
}

/// A case of the tests, written as JSON that the press of the tests reads.
struct TestCase: Hashable, Sendable {
  var paper = TestPaper.certificate
  var name = "उद्योग"
  /// Further particulars of the industry.
  var facts: [String: String] = [:]
  /// Numbers of the book of registrations that it quotes.
  var quoted: [String] = []
  var decided: String?
  /// The bytes of its photo.
  var photo = "photo"

  var content: Content {
    var members = ["\"name\":\"\(name)\"", "\"photo\":\"photo.jpg\""]
    members += facts.sorted { $0.key < $1.key }.map { "\"fact \($0.key)\":\"\($0.value)\"" }
    members += quoted.enumerated().map { "\"quoted \($0.offset)\":\"\($0.element)\"" }
    if let decided { members.append("\"decided\":\"\(decided)\"") }
    return Content(json: "{\(members.joined(separator: ","))}", pictures: ["photo.jpg": Array(photo.utf8)])
  }

  /// What the register is told of it.
  static func statement(_ paper: TestPaper, _ values: PlacedValue) throws -> CaseStatement {
    let texts = values.texts
    var statement = CaseStatement(industryName: texts["name"])
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("fact ") { statement.facts[String(name.dropFirst(5))] = text }
      if name.hasPrefix("quoted ") {
        statement.quotes.append(.init(field: "registration_number", book: .registration, text: text))
      }
    }
    if paper == .certificate { statement.facts["name"] = texts["name"] }
    statement.decided = try texts["decided"].map(BSDate.parse)
    return statement
  }
}

extension PlacedValue {
  /// The texts of an object.
  fileprivate var texts: [String: String] {
    guard case .object(let members) = content else { return [:] }
    return Dictionary(
      members.compactMap { member in
        guard case .text(let text) = member.value.content else { return nil }
        return (member.name, text)
      }, uniquingKeysWith: { first, _ in first })
  }
}
