import Cases
import Forms
import Layout

extension Office {
  /// The typeface that the office has chosen, as its file says it; of one of its own the files.
  public var typefaceName: String? {
    guard let family = lettering.family else { return nil }
    return OfficeReader.families.first { $0.value == family }?.key
      ?? typefaceFiles.keys.sorted().joined(separator: ", ")
  }
}

/// Reads what an office file says of letters.
extension OfficeReader {
  fileprivate static let families: KeyValuePairs = [
    "noto-serif": Family.serif, "noto-sans": .sans, "annapurna": .annapurna,
  ]

  /// `"typeface"`: the name of one that is carried, or the files of another.
  ///
  /// - Returns: the family, and the files by their paths.
  func typeface(
    _ json: PlacedValue, _ load: (String) throws -> [UInt8]
  ) throws(FormError) -> (family: Family, files: [String: [UInt8]]) {
    if case .object = json.content {
      let members = try object(json, keys: ["regular", "bold"])
      guard let regular = members["regular"] else {
        throw FormError(place(json), "a typeface of the office's own needs a “regular” file")
      }
      let files = (
        regular: try file(regular, load),
        bold: try members["bold"].map { bold throws(FormError) in try file(bold, load) }
      )
      do throws(LayoutError) {
        return (
          .own(try OwnTypeface(regular: files.regular, bold: files.bold)), named(files.regular, files.bold)
        )
      } catch {
        throw FormError(place(json), error.description.onOneLine)
      }
    }
    let name = try text(json)
    guard let family = Self.families.first(where: { $0.key == name })?.value else {
      throw FormError.unknown("typeface", name, among: Self.families.map(\.key), at: place(json))
    }
    return (family, [:])
  }

  /// `"conjuncts"`.
  func conjuncts(_ json: PlacedValue) throws(FormError) -> Conjuncts {
    let name = try text(json)
    guard let conjuncts = Conjuncts(rawValue: name) else {
      throw FormError.unknown(
        "manner of conjuncts", name, among: Conjuncts.allCases.map(\.rawValue), at: place(json))
    }
    return conjuncts
  }

  private func file(
    _ json: PlacedValue, _ load: (String) throws -> [UInt8]
  ) throws(FormError) -> (bytes: [UInt8], name: String) {
    let path = try text(json)
    do { return (try load(path), path) } catch {
      throw FormError(place(json), String(describing: error).onOneLine)
    }
  }

  private func named(
    _ regular: (bytes: [UInt8], name: String), _ bold: (bytes: [UInt8], name: String)?
  ) -> [String: [UInt8]] {
    var files = [regular.name: regular.bytes]
    if let bold { files[bold.name] = bold.bytes }
    return files
  }
}
