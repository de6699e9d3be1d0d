import Digest
import Forms
import Nepali
import Printing
import Seal
import Testing

@Suite struct ReproductionTests {
  let sample: DraftSample
  let printer: DraftPrinter

  init() throws {
    sample = try DraftSample()
    printer = try DraftPrinter()
  }

  private func stored(_ draft: Draft) throws -> Reproduction.Stored {
    let printed = try printer.print(draft)
    return Reproduction.Stored(
      digest: printed.digest, identity: Identity.current, form: draft.edition.digest,
      frame: draft.frame?.digest, bytes: printed.bytes)
  }

  @Test func aDocumentIsMadeAgain() throws {
    let draft = try sample.draft(1, name: "मखाना")
    let again = try Reproduction(of: draft, stored: try stored(draft), by: try DraftPrinter())
    #expect(again.isEqual)
    #expect(again.differences.isEmpty)
  }

  @Test func whatMadeItIsToldThoughTheBytesAreEqual() throws {
    let draft = try sample.draft(1, name: "मखाना")
    var stored = try stored(draft)
    stored.identity = stored.identity.replacing("certgen \(Identity.version)", with: "certgen 0.0.9")
    let again = try Reproduction(of: draft, stored: stored, by: printer)
    #expect(again.isEqual)
    #expect(again.differences.map(\.description) == ["certgen: 0.0.9 there, \(Identity.version) here"])
  }

  @Test func anotherNameIsFoundOnItsPage() throws {
    let stored = try stored(try sample.draft(1, name: "मखाना"))
    let again = try Reproduction(of: try sample.draft(1, name: "अर्को"), stored: stored, by: printer)
    #expect(!again.isEqual)
    guard case .bytes(let place?)? = again.differences.first, again.differences.count == 1 else {
      Testing.Issue.record("\(again.differences)")
      return
    }
    #expect(place.page == 1 && place.what == "the content" && place.object != nil)
  }

  @Test func anotherFrameIsNamed() throws {
    var draft = try sample.draft(1, name: "मखाना")
    let stored = try stored(draft)
    draft.frame = Frame(Content(json: #"{"name":"अर्को कार्यालय"}"#))
    let again = try Reproduction(of: draft, stored: stored, by: printer)
    #expect(!again.isEqual)
    #expect(
      again.differences.first == .frame(stored: try #require(stored.frame), now: draft.frame?.digest))
  }

  @Test func bytesThatWereChangedAreTold() throws {
    let draft = try sample.draft(1, name: "मखाना")
    var stored = try stored(draft)
    let other = try printer.print(try sample.draft(2, name: "मखाना"))
    stored.bytes = other.bytes
    let again = try Reproduction(of: draft, stored: stored, by: printer)
    #expect(again.isEqual)
    #expect(again.differences.first == .altered(digest: other.digest))
    #expect(again.differences.count == 2)
  }

  @Test func withoutTheBytesOnlyTheDigestSpeaks() throws {
    var stored = try stored(try sample.draft(1, name: "मखाना"))
    stored.bytes = nil
    let again = try Reproduction(of: try sample.draft(2, name: "मखाना"), stored: stored, by: printer)
    #expect(again.differences == [.bytes(nil)])
  }
}
