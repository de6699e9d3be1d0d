/// The faces that draw cluster fonts.
final class FontFaces {
  private var faces: [ClusterFont.ID: ClusterFace] = [:]
  private let foundry: Typefoundry

  init(_ foundry: Typefoundry) { self.foundry = foundry }

  /// The face of a font with all the glyphs that it has now.
  func face(_ id: ClusterFont.ID) throws(LayoutError) -> OpaquePointer {
    guard let font = foundry.font(id) else {
      throw .drawing(operation: "draw these pages", reason: "another typesetter laid them out")
    }
    if let known = faces[id], known.take(from: font) { return known.face }
    let made = try ClusterFace(font)
    guard made.take(from: font) else {
      throw .font(name: font.file.typeface.name, reason: "has too many clusters")
    }
    faces[id] = made
    return made.face
  }

  /// Lets go of the faces of fonts that the foundry has dropped.
  func prune() { faces = faces.filter { foundry.font($0.key) != nil } }
}
