/// How the parts of a workbook's package hang together (ISO/IEC 29500-2).
struct Package {
  let archive: ZipArchive
  /// The part with the list of sheets.
  let main: String
  /// What the main part refers to, by the reference's name.
  let relations: [String: Relation]

  struct Relation {
    /// The last word of the relation's type: `worksheet`, `styles`, `sharedStrings`.
    var type: String
    /// The part's name in the archive.
    var part: String
  }

  /// - Throws: `TableError` for an archive that is no workbook, with what it is where that is known.
  init(_ archive: ZipArchive) throws(TableError) {
    self.archive = archive
    let place = TablePlace(file: archive.path)
    guard archive.has("_rels/.rels") else {
      let isOpenDocument = archive.has("content.xml") && archive.has("mimetype")
      throw TableError(
        place,
        isOpenDocument
          ? "is an OpenDocument sheet (.ods); save it as an Excel workbook (.xlsx)"
          : "is an archive, but no workbook (.xlsx)")
    }
    let roots = try Self.relations("_rels/.rels", base: "", archive)
    guard let root = roots.values.first(where: { $0.type == "officeDocument" }) else {
      throw TableError(place, "is an archive, but no workbook (.xlsx)")
    }
    guard !root.part.hasSuffix(".bin") else {
      throw TableError(place, "is a binary workbook (.xlsb); save it as an Excel workbook (.xlsx)")
    }
    let (folder, name) = Self.parts(of: root.part)
    let file = "\(folder.isEmpty ? "" : folder + "/")_rels/\(name).rels"
    main = root.part
    relations = try Self.relations(file, base: folder, archive)
  }

  private static func parts(of part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[..<slash]), String(part[part.index(after: slash)...]))
  }

  /// The one part of a type that the main part refers to; nil where there is none.
  func part(of type: String) -> String? { relations.values.first { $0.type == type }?.part }

  private static func relations(
    _ file: String, base: String, _ archive: ZipArchive
  ) throws(TableError) -> [String: Relation] {
    let listener = Listener(base: base)
    try XMLStream.read(file, of: archive, listener)
    return listener.relations
  }

  private final class Listener: XMLListener {
    private let base: String
    private(set) var relations: [String: Relation] = [:]

    init(base: String) { self.base = base }

    func start(_ name: String, _ attributes: XMLAttributes) {
      guard name == "Relationship", attributes["TargetMode"] != "External", relations.count < 10_000,
        let id = attributes["Id"], let type = attributes["Type"]?.split(separator: "/").last,
        let target = attributes["Target"]
      else { return }
      relations[id] = Relation(type: String(type), part: resolved(target))
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The name of a part in the archive. Nothing outside the archive has one.
    private func resolved(_ target: String) -> String {
      if target.hasPrefix("/") { return String(target.dropFirst()) }
      var parts = base.split(separator: "/")
      for part in target.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return parts.joined(separator: "/")
    }
  }
}
