public import Cases
public import Forms
import Nepali

/// Reads drafts that come as lines of JSON, one a line. One task uses it at a time.
///
/// | Key | Value |
/// |---|---|
/// | `id` | what the answer is called; required |
/// | `form` | the identity of a form, or `{"digest": …}` of its file; required |
/// | `as_of` | the day on which the form has to be law, whatever the case says |
/// | `case` | the values, as in a case file; a picture is named by the SHA-256 of its file; required |
/// | `frame` | an office file's object, its pictures named in the same way, or the name of an earlier frame |
/// | `frame_as` | a name for the frame of this line, by which later lines can speak of it |
/// | `numbers` | `own` (`label`, `text`, `key`), `file`, `allotted` (name of a field → text) |
/// | `date` | the day of issue; required |
public final class DraftLines {
  /// The most bytes of a line.
  public static let longest = 2 << 20

  private let file: String
  private let editions: FormEditions
  private let pictures: DigestPictures
  private let frames: NamedFrames

  /// - Parameters:
  ///   - file: What refusals call the lines.
  ///   - pictures: The folder of the pictures, each named by its SHA-256; nil for none.
  public init(_ file: String, catalogue: Catalogue, pictures: PictureFolder?) {
    self.file = file
    editions = FormEditions(catalogue)
    self.pictures = DigestPictures(folder: pictures)
    frames = NamedFrames(self.pictures)
  }

  /// A draft, or why there is none, and what its line calls it.
  public struct Read: Sendable {
    /// Nil where the line does not say.
    public let id: String?
    public let draft: Result<Draft, any Error>
  }

  /// The draft of a line.
  ///
  /// - Parameter number: the number of the line, from 1.
  public func draft(_ line: [UInt8], number: Int) -> Read {
    var id: String?
    let draft = Result {
      let tree = try PlacedValue(json: line, file: file, line: number, limit: Self.longest)
      // Whatever else is wrong with the line, its answer can be told by its name.
      let named = try PlacedObject(tree, "a draft", keys: nil, file: file)
      id = try named.text(named.required("id"), most: 256)
      return try self.draft(PlacedObject(tree, "a draft", keys: Self.keys, file: file))
    }
    return Read(id: id, draft: draft)
  }

  private static let keys = ["id", "form", "as_of", "case", "frame", "frame_as", "numbers", "date"]

  private func draft(_ line: PlacedObject) throws -> Draft {
    let values = try line.required("case")
    let date = try line.date(line.required("date"))
    let edition = try edition(line, values, date)
    let frame = try frame(line)
    return Draft(
      source: file, edition: edition, values: values,
      pictures: try pictures.named(by: values, on: FormCabinet.shared.form(of: edition), line),
      frame: frame, numbers: try line.members["numbers"].map(line.numbers) ?? DraftNumbers(), date: date)
  }

  private func edition(_ line: PlacedObject, _ values: PlacedValue, _ date: BSDate) throws -> FormEdition {
    let form = try line.required("form"), asOf = try line.members["as_of"].map(line.date)
    var digest: String?, identity = ""
    if case .object = form.content {
      let object = try PlacedObject(form, "a form", keys: ["digest"], file: file)
      digest = try object.text(object.required("digest"), most: 64)
      if let asOf = line.members["as_of"] { throw line.wrong(asOf, "a digest names one version already") }
    } else {
      identity = try line.text(form, most: 200)
    }
    do throws(FormError) {
      if let digest { return try editions.edition(digest: digest) }
      return try editions.edition(of: identity, deciding: values, otherwise: date, asOf: asOf)
    } catch {
      guard error.place == nil else { throw error }
      throw line.wrong(form, error.reason)
    }
  }

  private func frame(_ line: PlacedObject) throws -> Frame? {
    let name = try line.members["frame_as"].map { try line.text($0, most: 64) }
    guard let entry = line.members["frame"], entry.content != .null else {
      if let name = line.members["frame_as"] { throw line.wrong(name, "there is no frame to be named") }
      return nil
    }
    return try frames.frame(entry, as: name, line)
  }
}
