import Foundation
import Testing

/// Pictures of a register that are written beside a new case: each case keeps its own face.
@Suite struct PictureCopyTests {
  static let form = RegisterTests.form

  /// A register with a case for each name, every one with another picture, and those pictures as the register
  /// keeps them: without what is not drawn.
  static func register(_ names: [String]) throws -> (folder: Folder, pictures: [Data]) {
    let folder = try RegisterTests.office()
    let photos = ["sumitra-mandal", "phoolmaya-sada", "jwala-agrawal", "sanjiv-thakur", "dharmendra-yadav"]
    var pictures: [Data] = []
    for (index, name) in names.enumerated() {
      let picture = try folder.read("cases/photos/\(photos[index]).jpg")
      try folder.write(picture, to: "given/\(index)/\(name)")
      let change = BadInputTests.Change("operator_photo", "\"\(name)\"", nil, "")
      try folder.write(try BadInputTests.text(folder, with: change), to: "given/\(index)/case.json")
      let add = try RegisterTests.run(["add", "office.sqlite", form, "given/\(index)/case.json"], in: folder)
      try #require(add.status == 0, "\(add.complaints)")
      pictures.append(try stored(index + 1, in: folder))
    }
    #expect(Set(pictures).count == pictures.count)
    return (folder, pictures)
  }

  /// The one picture of a case.
  private static func stored(_ id: Int, in folder: Folder) throws -> Data {
    let query = "SELECT hex(bytes) FROM case_pictures JOIN pictures ON digest = picture WHERE case_id = \(id)"
    let hex = try Certgen(shell: "sqlite3 office.sqlite '\(query)'", in: folder).lines
    let digits = Array(try #require(hex.first).utf8)
    return Data(
      stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
      })
  }

  @discardableResult
  static func begin(_ id: Int, _ output: String, in folder: Folder) throws -> (photo: String, run: Certgen) {
    let prefill = ["prefill", "\(id)", form, "--register", "office.sqlite", "-o", output]
    let run = try RegisterTests.run(prefill, in: folder)
    try #require(run.status == 0, "\(run.complaints)")
    let taken = try JSONSerialization.jsonObject(with: try folder.read(output)) as? [String: Any]
    return (try #require(taken?["operator_photo"] as? String, "\(run.complaints)"), run)
  }

  @Test(
    "names that are alike stay different files",
    arguments: [
      ["राम.jpg", "सीता.jpg"], ["photos/a.jpg", "photos-a.jpg", "a.jpg", "x/a.jpg"],
      ["१.jpg", "२.jpg", "1.jpg"],
      ["photo.jpg", "photo.jpg", "photo.jpg"], ["क?.jpg", "क*.jpg", "क-.jpg", "क .jpg"], ["क", "ख", "jpg"],
      [
        String(repeating: "क", count: 70) + "/" + String(repeating: "ख", count: 84),
        String(repeating: "ख", count: 84),
      ],
    ])
  func alike(_ names: [String]) throws {
    let (folder, pictures) = try Self.register(names)
    var photos: [String] = []
    for index in names.indices {
      let (photo, _) = try Self.begin(index + 1, "begun/case-\(index).json", in: folder.with("begun"))
      photos.append(photo)
      #expect(!photo.contains("/") && !photo.hasPrefix(".") && photo.utf8.count <= 255, "\(photo)")
    }
    #expect(Set(photos).count == names.count, "\(photos)")
    // Only now, so that a later picture over an earlier one is seen.
    for (photo, picture) in zip(photos, pictures) { #expect(try folder.read("begun/\(photo)") == picture) }
  }

  @Test("Devanagari names are kept, and one that fills a file system's limit")
  func kept() throws {
    let long = String(repeating: "ख", count: 83) + "ab.jpg"
    #expect(long.utf8.count == 255)
    let names = ["राम श्रेष्ठ.jpg", "photos/सीता.jpg", long]
    let (folder, _) = try Self.register(names)
    let photos = try names.indices.map { try Self.begin($0 + 1, "case-\($0).json", in: folder).photo }
    #expect(photos == ["राम-श्रेष्ठ.jpg", "सीता.jpg", long])
  }

  @Test("a file that is there is not written over, and one with the same picture is used")
  func there() throws {
    let (folder, pictures) = try Self.register(["राम.jpg"])
    try folder.write("mine", to: "राम.jpg")
    let (photo, _) = try Self.begin(1, "case.json", in: folder)
    #expect(photo.hasPrefix("राम-") && photo.hasSuffix(".jpg"))
    #expect(try folder.text("राम.jpg") == "mine" && folder.read(photo) == pictures[0])
    let before = folder.names
    #expect(try Self.begin(1, "case.json", in: folder).photo == photo)
    #expect(folder.names == before)
  }

  @Test("a link is not followed to where a picture does not belong")
  func link() throws {
    let (folder, pictures) = try Self.register(["राम.jpg"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("राम.jpg"), withDestinationPath: "cases/x.jpg")
    let (photo, _) = try Self.begin(1, "case.json", in: folder)
    #expect(try photo != "राम.jpg" && folder.read(photo) == pictures[0])
    #expect(!FileManager.default.fileExists(atPath: folder.path("cases/x.jpg")))
  }

  @Test("two cases that are put together keep their pictures apart")
  func together() throws {
    let (folder, pictures) = try Self.register(["photo.jpg", "photo.jpg"])
    let run = try RegisterTests.run(
      ["prefill", "2", Self.form, "--and", "1", "--register", "office.sqlite", "-o", "case.json"], in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(try folder.read("photo.jpg") == pictures[1])
  }
}

extension Folder {
  /// The same folder with another in it.
  fileprivate func with(_ name: String) throws -> Folder {
    try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: true)
    return self
  }
}
