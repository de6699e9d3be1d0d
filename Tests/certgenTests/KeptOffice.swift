import Foundation
import Testing

/// A register `office.sqlite` with the sample office, two people and issued certificates.
enum KeptOffice {
  /// The person who acts unless a test says otherwise.
  static let person = ["CERTGEN_PERSON": "हरि"]

  /// - Parameter issued: how many of the sample certificates are issued.
  static func make(issued count: Int = 2) throws -> Folder {
    let folder = try Samples.folder()
    try run(["init", "office.sqlite", "--person", "हरि"], in: folder)
    try run(["office", "office.sqlite", "--file", "office.json"], in: folder)
    try run(
      ["people", "add", "office.sqlite", "सीता", "--post", "सुब्बा", "--roles", "administrator,approver,clerk"],
      in: folder)
    let cases = Array(try Samples.cases(of: "madhesh-2078/annex-03").prefix(count))
    try run(["add", "office.sqlite", "madhesh-2078/annex-03"] + cases, in: folder)
    try issue("office.sqlite", in: folder)
    return folder
  }

  /// Issues what is open on a day after all days of the samples, whatever day it is.
  static func issue(_ register: String, in folder: Folder, by person: String = "हरि") throws {
    try run(["issue", register, "--all", "--date", "2082-12-01"], in: folder, by: person)
  }

  /// Runs the program, which has to succeed.
  @discardableResult
  static func run(_ arguments: [String], in folder: Folder, by person: String = "हरि") throws -> Certgen {
    let run = try Certgen(Certgen.program, arguments, in: folder, environment: ["CERTGEN_PERSON": person])
    #expect(run.status == 0, "\(arguments.joined(separator: " ")): \(run.complaints)")
    return run
  }

  /// What the program says that has to refuse.
  static func refusal(_ arguments: [String], in folder: Folder, status: Int32 = 1) throws -> String {
    let run = try Certgen(Certgen.program, arguments, in: folder, environment: person)
    #expect(run.status == status, "\(arguments.joined(separator: " ")): \(run.complaints)")
    return run.complaintLines.joined(separator: "\n")
  }

  /// Sees that a register verifies; its documents, by key with their SHA-256.
  @discardableResult
  static func sound(_ register: String, in folder: Folder) throws -> [String: String] {
    try run(["verify-register", register], in: folder)
    let list = try #require(
      try run(["documents", register, "--json"], in: folder).json() as? [[String: Any]])
    let pairs = list.compactMap { row in
      (row["key"] as? String).flatMap { key in (row["sha256"] as? String).map { (key, $0) } }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
