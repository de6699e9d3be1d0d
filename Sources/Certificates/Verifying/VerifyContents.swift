import Digest
import Forms
import Foundation
import GRDB
import Printing

extension Verifier {
  func checkPictures() throws { try checkBytes(in: "pictures") }

  func checkForms() throws { try checkBytes(in: "forms") }

  func checkFiles() throws {
    try checkBytes(in: "files")
    try each("SELECT digest, kind, substr(bytes, 1, 8) AS start FROM files ORDER BY digest") { row in
      let start: Data = try row.decode(forColumn: "start")
      let kind: String = try row.decode(forColumn: "kind")
      if Enclosure.kind(of: start) != kind {
        note("files/\(try row.decode(String.self, forColumn: "digest"))", "is not what it says")
      }
    }
  }

  private func checkBytes(in table: String) throws {
    try each("SELECT digest, bytes FROM \(table) ORDER BY digest") { row in
      let digest: String = try row.decode(forColumn: "digest")
      let bytes: Data = try row.decode(forColumn: "bytes")
      if SHA256.hex(bytes) != digest { note("\(table)/\(digest)", "its bytes do not have this digest") }
    }
  }

  func checkFrames() throws {
    try each("SELECT digest, content FROM frames ORDER BY digest") { row in
      let digest: String = try row.decode(forColumn: "digest")
      let found = Content.digest(
        of: "frame", json: try row.decode(forColumn: "content"),
        pictures: try Content.pictureDigests(in: .frames, of: digest, database))
      if found != digest { note("frames/\(digest)", "its content does not have this digest") }
    }
  }

  func checkCases() throws {
    try each("SELECT id, form, content, digest FROM cases ORDER BY id") { row in
      cases += 1
      let id: Int64 = try row.decode(forColumn: "id")
      let form: String = try row.decode(forColumn: "form")
      let found = Content.digest(
        of: "case \(form)", json: try row.decode(forColumn: "content"),
        pictures: try Content.pictureDigests(in: .cases, of: id, database))
      if found != (try row.decode(forColumn: "digest") as String) {
        note("cases/\(id)", "its values or pictures do not have its digest")
      }
    }
  }
}
