import Cases
public import Forms
public import Layout
import Nepali
public import Printing

/// An office at work: a register, the forms that are law, and what prints its documents. Whoever serves people
/// (a command line, a console, a portal) asks the desk; one task uses it at a time.
public final class Desk {
  public let register: Register
  let catalogue: Catalogue
  let renderer: Renderer
  let editions: FormEditions
  /// How many documents are printed at a time.
  let workers: Int

  /// - Parameter workers: from 1; usually as many as there are cores.
  /// - Throws: `LayoutError` when a font of the program cannot be used.
  public init(register: Register, catalogue: Catalogue = .builtIn, workers: Int = 1) throws(LayoutError) {
    self.register = register
    self.catalogue = catalogue
    self.workers = workers
    renderer = try Renderer()
    editions = FormEditions(catalogue)
  }

  /// Sets the office frame from an office file (see `Office.read`).
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What errors call it.
  ///   - pictures: Gives the bytes of a picture by its path.
  /// - Throws: `FormError` with line and column, `RegisterError`
  @discardableResult
  public func setOffice(
    _ bytes: [UInt8], file: String, pictures: (_ path: String) throws -> [UInt8]
  ) throws -> Office {
    let office = try Office.read(
      bytes, file: file, catalogue: catalogue, hasGlyph: renderer.hasGlyph, pictures: pictures)
    let used = [office.emblem, office.signature].compactMap { $0 }
    try register.setOffice(
      Content(
        json: String(decoding: bytes, as: UTF8.self),
        pictures: office.typefaceFiles.merging(used.map { ($0.name, $0.bytes) }) { first, _ in first }))
    return office
  }

  /// The office frame in force; nil in a register that has none yet.
  ///
  /// - Throws: `RegisterError`, `FormError`
  public func office() throws -> Office? { try register.office().map(FrameCabinet.shared.office) }
}
