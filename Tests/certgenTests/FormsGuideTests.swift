import Foundation
import Testing

/// docs/forms.md names every form and every doubt about it; `make docs` writes it anew.
@Suite struct FormsGuideTests {
  private static let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/forms.md")

  @Test func everyFormAndDoubt() throws {
    let folder = try Folder()
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let ids = try Certgen("forms", in: folder).rows.map { $0[0] }
    #expect(Set(rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }) == Set(ids))
    for id in ids {
      let form = try #require(
        try Certgen("forms", "show", id, "--json", in: folder).json() as? [String: Any])
      for note in try #require(form["notes"] as? [String]) {
        #expect(text.contains(note.replacing("|", with: "\\|")), "\(id): \(note)")
      }
    }
  }
}
