import Foundation
import Testing

/// Drafts for `certgen filter` and what it answers.
enum FilterDrafts {
  static let form = "madhesh-2078/annex-03"
  /// What a preview of the seventh paper of its books bears.
  static var numbers: [String: Any] {
    [
      "own": ["label": "च.नं.", "text": "७", "key": "OUT-2081-82-0007"], "file": "२०८१/८२",
      "allotted": ["registration_number": "७/०८१–८२"],
    ]
  }

  /// One answer of the filter.
  struct Answer {
    let head: [String: Any]
    let pdf: Data

    var id: String? { head["id"] as? String }
    var isRefused: Bool { head["status"] as? String == "refused" }
    var errors: [String] { head["error"] as? [String] ?? [] }
  }

  /// The answers of a run; the framing must be whole to the last byte.
  static func answers(_ written: Data) throws -> [Answer] {
    var rest = written[...]
    var answers: [Answer] = []
    while !rest.isEmpty {
      let end = try #require(rest.firstIndex(of: 0x0A))
      let json = try JSONSerialization.jsonObject(with: Data(rest[..<end]))
      let head = try #require(json as? [String: Any])
      let size = try #require(head["size"] as? Int)
      let start = end + 1
      try #require(start + size < rest.endIndex && rest[start + size] == 0x0A)
      answers.append(Answer(head: head, pdf: Data(rest[start..<(start + size)])))
      rest = rest[(start + size + 1)...]
    }
    return answers
  }

  static func run(_ lines: [String], _ options: String = "", in folder: Folder) throws -> Certgen {
    try folder.write(lines.joined(separator: "\n"), to: "drafts.jsonl")
    return try Certgen(shell: "$certgen filter \(options) < drafts.jsonl", in: folder)
  }

  static func line(_ draft: [String: Any]) throws -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try JSONSerialization.data(withJSONObject: draft, options: options), as: UTF8.self)
  }

  static func object(_ path: String, in folder: Folder) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: folder.read(path)) as? [String: Any])
  }

  /// A case or an office with its pictures laid into `pictures/`, and named by their digests.
  static func byDigest(_ path: String, _ keys: [String], in folder: Folder) throws -> [String: Any] {
    var object = try object(path, in: folder)
    let beside = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for key in keys {
      guard let picture = object[key] as? String else { continue }
      let sum = try Certgen(shell: "sha256sum '\(beside)\(picture)'", in: folder).output.prefix(64)
      try folder.write(try folder.read(beside + picture), to: "pictures/\(sum)")
      object[key] = String(sum)
    }
    return object
  }

  static func draft(_ id: String, in folder: Folder) throws -> [String: Any] {
    let file = try #require(try Samples.cases(of: form).first)
    return [
      "id": id, "form": form, "date": "2081-05-12", "numbers": numbers,
      "case": try byDigest(file, ["operator_photo"], in: folder),
      "frame": try byDigest("office.json", ["emblem", "signature"], in: folder),
    ]
  }
}
