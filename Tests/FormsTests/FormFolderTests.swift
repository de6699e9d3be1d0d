import Forms
import Foundation
import Testing

/// What lies in a folder of forms: hostile names, links, floods.
@Suite struct FormFolderTests {
  private let form = FormSample.xml()

  @Test func nothingLeadsOutOfTheFolder() throws {
    let secret = try FormsFolder(["secret.xml": form])
    let folder = try FormsFolder(["own/a.xml": form])
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "/link.xml", withDestinationPath: secret.path + "/secret.xml")
    #expect(folder.refusal() == "link.xml is a link; links are not followed")
    try files.removeItem(atPath: folder.path + "/link.xml")
    try files.createSymbolicLink(atPath: folder.path + "/own/more", withDestinationPath: secret.path)
    #expect(folder.refusal() == "own/more is a link; links are not followed")
    try files.removeItem(atPath: folder.path + "/own/more")
    #expect(folder.refusal() == nil)
    #expect(throws: FormError.self) { try Catalogue(folder: folder.path + "/none") }
  }

  @Test func capitalsNameFormsToo() throws {
    let folder = try FormsFolder(["A.XML": form, "notes.txt": "क"])
    #expect(folder.refusal(of: "sample/annex-01") == nil)
    #expect(try FormsFolder(["A.Xml": "<page/>"]).refusal()?.hasPrefix("A.Xml:1:1: ") == true)
  }

  @Test func aNameThatIsNoText() throws {
    let folder = try FormsFolder(["a.xml": form])
    func make(_ name: [UInt8]) {
      let path = (Array("\(folder.path)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
      let descriptor = open(path, O_CREAT, 0o600)
      #expect(descriptor >= 0)
      close(descriptor)
    }
    make([0xFF] + Array(".txt".utf8))
    #expect(folder.refusal(of: "sample/annex-01") == nil)
    make(Array("caf".utf8) + [0xE9] + Array(".xml".utf8))
    #expect(
      folder.refusal() == "caf\\xE9.xml has a name that is not UTF-8; errors and lists could not name it")
  }

  @Test func theFolderIsBounded() throws {
    let large = try FormsFolder(["a.xml": form + String(repeating: " ", count: 2_000_000)])
    #expect(large.refusal() == "a.xml:1:1: the file has 262145 bytes, more than 262144")
    let deep = try FormsFolder([String(repeating: "d/", count: 10) + "a.xml": form])
    #expect(deep.refusal()?.hasSuffix("lies too deep in the folder") == true)
    var many: [String: String] = [:]
    for number in 0...1000 { many["\(number).xml"] = "" }
    #expect(try FormsFolder(many).refusal() == "FOLDER holds more than 1000 form files")
  }
}
