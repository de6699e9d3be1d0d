import Certificates
import Cases
import Forms
import Printing
import Foundation
import GRDB
import Nepali

/// A folder for one test, removed with it.
final class Scratch {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/certgen-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    chmod(folder, 0o700)
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String = "register.sqlite") -> String { folder + "/" + name }
}

/// A register with an office, and cases 1 to `count`.
func fill(_ register: Register, cases count: Int) throws {
  try register.setOffice(
    Content(json: #"{"name":"उद्योग कार्यालय"}"#, pictures: ["emblem": Array("emblem".utf8)]))
  for index in 0..<count { _ = try addCase(register, index) }
}

@discardableResult
func addCase(_ register: Register, _ index: Int) throws -> Int64 {
  try register.addCase(
    form: "madhesh-2078/annex-03", title: "उद्योग \(index)",
    content: Content(
      json: #"{"industry_name":"उद्योग \#(index)","operator_photo":"photo.jpg"}"#,
      pictures: ["photo.jpg": Array("photo of \(index)".utf8)]))
}

/// A press whose "PDF" names everything it was made from. It refuses the cases in `refusing`.
func press(refusing: Set<Int64> = []) -> Press {
  Press(identity: "certgen 0.0.0") { form, _, _ in
    FormEdition(
      id: form, kind: .certificate, from: try BSDate(year: 2078, month: 1, day: 1), until: nil,
      bytes: Array("<form id='\(form)'/>".utf8))
  } print: { draft in
    if let id = refusing.first(where: { draft.source == "case \($0)" }) { throw Unprintable(id: id) }
    let photos = draft.pictures.map { $0.key + String(decoding: $0.value, as: UTF8.self) }
    let number = draft.numbers.own?.key ?? "", frame = draft.frame?.content.json ?? ""
    let bytes = Array("\(number)|\(draft.date)|\(draft.values)|\(photos)|\(frame)".utf8)
    return Printed(bytes: bytes, pages: 1, title: "", warnings: [])
  }
}

struct Unprintable: Error, CustomStringConvertible {
  let id: Int64
  var description: String { "case \(id): the name is longer than its place" }
}

func day() throws -> BSDate { try BSDate(year: 2081, month: 5, day: 12) }

extension Register {
  /// The documents as a list.
  func documents() throws -> [DocumentSummary] {
    var all: [DocumentSummary] = []
    try eachDocument { all.append($0) }
    return all
  }

  /// The findings of a verification, one line each.
  func findings() throws -> [String] {
    var all: [String] = []
    _ = try verify { all.append($0.description) }
    return all
  }

  /// Issues everything that is open, and gives what was refused.
  @discardableResult
  func issueAll(_ press: Press) throws -> [Int64] {
    var refused: [Int64] = []
    try issue(try openCases(), on: try day(), press: press) { outcome in
      if case .refused(let id, _) = outcome { refused.append(id) }
    }
    return refused
  }
}
