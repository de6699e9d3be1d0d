public import Nepali

/// One version of a form, and when it is law.
public struct FormVersion: Sendable {
  /// What tells it from all other versions in a catalogue.
  public let key: Key
  /// The last day on which it is law: what the file says, or the day before the next version begins. Nil
  /// where neither is known.
  public let until: BSDate?
  private let file: FormFile
  private let library: FormLibrary

  public struct Key: Hashable, Sendable {
    public let id: String
    public let from: BSDate
  }

  public var id: String { key.id }
  /// The first day on which it is law.
  public var from: BSDate { key.from }

  /// Whether the version is law on a day.
  public func isLaw(on date: BSDate) -> Bool { from <= date && date <= until ?? date }

  /// The form file byte for byte, with the frames and the words of the vocabulary that it uses; the SHA-256 of
  /// it all is the form's digest.
  public var bytes: [UInt8] { library.bundle(file.bytes).bytes }

  /// The form file alone.
  package var writtenBytes: [UInt8] { file.bytes }

  /// Reads and checks the form; `Catalogue.form(of:)` does it once.
  func read() throws(FormError) -> Form {
    var form = try Form.read(library.bundle(file.bytes), file: file.name)
    form.until = until
    return form
  }

  /// The versions that are the files of one identity, the oldest first.
  ///
  /// - Throws: `FormError` at the later of two versions that are law on one day.
  static func inOrder(_ files: [FormFile], using library: FormLibrary) throws(FormError) -> [FormVersion] {
    var found: [(identity: FormIdentity, file: FormFile)] = []
    for file in files { found.append((try file.identity(), file)) }
    // A file of the folder that begins with another of the program is the later one.
    let sorted = found.enumerated().sorted {
      ($0.element.identity.from, $0.offset) < ($1.element.identity.from, $1.offset)
    }.map(\.element)
    var versions: [FormVersion] = []
    for (index, (identity, file)) in sorted.enumerated() {
      let next = index + 1 < sorted.count ? sorted[index + 1] : nil
      if let next { try refuseOverlap(of: identity, file, with: next.identity) }
      let until = identity.until ?? next.flatMap { try? $0.identity.from.adding(days: -1) }
      versions.append(FormVersion(from: identity.from, until: until, file: file, library: library))
    }
    return versions
  }

  private static func refuseOverlap(
    of earlier: FormIdentity, _ file: FormFile, with later: FormIdentity
  ) throws(FormError) {
    if later.from == earlier.from {
      throw FormError(
        later.place, "\(later.id) from \(later.from) is in \(file.name) already; an amended form begins later"
      )
    }
    if let until = earlier.until, later.from <= until {
      throw FormError(
        later.place, "\(later.id) begins on \(later.from), but \(file.name) is law until \(until)")
    }
  }

  private init(from: BSDate, until: BSDate?, file: FormFile, library: FormLibrary) {
    key = Key(id: file.id, from: from)
    (self.until, self.file, self.library) = (until, file, library)
  }
}
