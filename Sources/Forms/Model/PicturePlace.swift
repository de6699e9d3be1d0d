package import Layout

/// Where a form prints a picture, and how sharp the picture is there.
package struct PicturePlace: Hashable, Sendable {
  package var width: Length
  package var height: Length
  package var crop: Picture.Crop

  /// The dots an inch under which print shows steps, and those under which a face or a hand cannot be told.
  private static let sharp = 200.0
  private static let least = 100.0

  /// The place of a picture of the office, which has its size from the forms that have the part.
  package static func office(_ slot: Body.OfficePart.Slot) -> PicturePlace {
    let height = slot.usualSize
    return PicturePlace(
      width: slot == .signature ? Body.OfficePart.signatureWidth : height, height: height, crop: .whole)
  }

  /// Why a picture cannot be printed here; nil where it can.
  package func refusal(of picture: Picture) -> String? {
    resolution(of: picture) < Self.least ? describe(picture, "\(Int(Self.least)) are the least") : nil
  }

  /// What is said of a picture that will not look sharp here; nil where it will.
  package func doubt(about picture: Picture) -> String? {
    resolution(of: picture) < Self.sharp
      ? describe(picture, "from \(Int(Self.sharp)) on it looks sharp") : nil
  }

  package func resolution(of picture: Picture) -> Double {
    picture.resolution(width: width, height: height, crop: crop)
  }

  private func describe(_ picture: Picture, _ wish: String) -> String {
    let density = Int(resolution(of: picture))
    let place = "\(Self.millimetres(width)) × \(Self.millimetres(height)) mm"
    return "\(picture.name.quoted) has \(picture.width) × \(picture.height) pixels, \(density) an inch "
      + "in its place of \(place); \(wish)"
  }

  private static func millimetres(_ length: Length) -> String {
    let tenths = Int((length.points * 254 / 72).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Form {
  /// Where the picture of a field is printed; a column of a table field goes by its own name.
  package func places(ofPicture field: String) -> [PicturePlace] {
    body.faces.flatMap { face in
      let running = (face.header + face.footer).flatMap(\.blocks)
      return Self.places(of: field, in: running + face.blocks)
    }
  }

  private static func places(of field: String, in blocks: [Body.Block]) -> [PicturePlace] {
    blocks.flatMap { places(of: field, in: $0.kind) }
  }

  private static func places(of field: String, in kind: Body.Kind) -> [PicturePlace] {
    switch kind {
    case .photo(let photo):
      guard photo.field == field, let height = photo.frame.height else { return [] }
      return [PicturePlace(width: photo.frame.width, height: height, crop: .portrait)]
    case .signature(let signature):
      let inner = places(of: field, in: signature.blocks)
      guard signature.field == field else { return inner }
      return inner + [PicturePlace(width: signature.width, height: signature.height, crop: .whole)]
    case .list(let list):
      return list.items.flatMap { item in
        if case .fixed(_, let blocks, _) = item { places(of: field, in: blocks) } else { [PicturePlace]() }
      }
    case .table(let table):
      let rows = table.rows.map { rows in
        switch rows {
        case .fixed(let row), .repeated(_, _, let row): row
        }
      }
      return (table.head + rows).flatMap { $0.cells.flatMap { places(of: field, in: $0.blocks) } }
    case .columns(let columns, _): return columns.flatMap { places(of: field, in: $0.blocks) }
    case .box(let box): return places(of: field, in: box.blocks)
    case .area(let area): return places(of: field, in: area.blocks)
    case .together(let blocks), .fit(_, let blocks), .group(let blocks), .foot(let blocks), .each(_, _, let blocks),
      .letterhead(let blocks, _):
      return places(of: field, in: blocks)
    case .annex, .paragraph, .seal, .rule, .space, .spring, .pageBreak, .office, .ornament: return []
    }
  }
}
