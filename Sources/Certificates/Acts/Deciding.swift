import GRDB
import Nepali
public import Printing

/// A paper that answers an application.
public struct Answer: Sendable {
  public var form: String
  public var title: String
  public var content: Content

  public init(form: String, title: String, content: Content) {
    (self.form, self.title, self.content) = (form, title, content)
  }
}

extension Register {
  /// Decides a case, and enters the paper that says so in the same transaction.
  ///
  /// - Parameters:
  ///   - step: `.approve` or `.refuse`.
  ///   - answer: the paper, checked; nil where there is none, or a clerk has yet to finish it.
  /// - Returns: the number of the paper's case.
  /// - Throws: `RegisterError.invalid` for an answer where the office wants four eyes: who decides does not enter it.
  public func decide(
    _ step: CaseStep, case id: Int64, on day: IssueDay, reason: String?, answer: Answer?
  ) throws(RegisterError) -> Int64? {
    try write(as: step.role) { database, person in
      try take(step, case: id, on: day, by: person, reason: reason, details: [:], in: database)
      guard let answer else { return nil }
      if try FourEyes(database).isRequired {
        throw RegisterError.invalid(
          what: "the answer", reason: "is entered by another than who decides, by the office's rule of four eyes")
      }
      return try insert(answer, to: id, by: person, in: database)
    }
  }

  /// Adds a case that answers an application which was decided.
  ///
  /// - Throws: `RegisterError.impossibleStep` where it is not decided; `.duplicateCase`
  public func add(_ answer: Answer, to id: Int64) throws(RegisterError) -> Int64 {
    try write(as: .clerk) { database, person in
      let history = try CaseHistory(of: id, in: database)
      guard history.isReceived, [.approved, .refused].contains(history.state) else {
        throw RegisterError.invalid(
          what: "case \(id)", reason: "is \(history.state.words), and only what was approved or refused is answered")
      }
      return try insert(answer, to: id, by: person, in: database)
    }
  }

  private func insert(_ answer: Answer, to id: Int64, by person: Person, in database: Database) throws -> Int64 {
    let paper = try insertCase(
      form: answer.form, title: answer.title, content: answer.content, by: person, in: database)
    try act(.begun, case: paper, by: person, links: [(paper, .answers, id)], in: database)
    return paper
  }
}
