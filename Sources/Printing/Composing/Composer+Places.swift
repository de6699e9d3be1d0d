import Cases
import Forms
import Layout

extension Composer {
  /// The photo of the case in its frame, or an empty frame with the words that say what belongs there.
  func photo(_ photo: Body.Photo) -> Box {
    var frame = photo.frame
    guard let picture = picture(photo.field), let height = frame.height else {
      frame.blocks = [.paragraph(paragraph(photo.words))]
      return frame
    }
    frame.padding = .zero
    frame.border?.colour = colour(photo.ink) ?? .black
    frame.blocks = [
      .figure(
        Figure(.photo(picture), width: frame.width, height: height, alternative: name(of: photo.field)))
    ]
    return frame
  }

  /// A dotted line to sign on: above it room for the hand or the picture of a signature, under it words.
  func signature(_ signature: Body.Signature, picture: Picture?, blocks: [Block]) -> Block {
    let above: Block =
      if let picture {
        .figure(
          Figure(
            .whole(picture), width: signature.width(of: picture), height: signature.height,
            placement: signature.picturePlacement,
            alternative: signature.field.map(name) ?? Self.signatureName(language)))
      } else {
        .space(signature.height)
      }
    // A name is written under the line, or beside a line to sign on the next row begins: both want a line's height.
    let isWritten = isBlank && (blocks.isEmpty || blocks.beginForHandwriting)
    let line = Rule(
      border: signature.line, spaceBefore: .pt(1), spaceAfter: isWritten ? Self.nameRoom : .pt(1))
    var place = Box(
      width: signature.width, border: nil, padding: .zero, placement: signature.placement, align: .top,
      blocks: [above, .rule(line)] + blocks)
    place.isSignature = true
    return .box(place)
  }

  /// A dotted circle where the stamp goes.
  func seal(_ words: Words, diameter: Length, placement: Placement) -> Block {
    .box(
      Box(
        width: diameter, height: diameter,
        border: Border(
          thickness: .pt(0.6), pattern: .dotted, colour: colour(words.phrases.first?.ink) ?? .black),
        padding: .mm(2), cornerRadius: diameter / 2, placement: placement,
        blocks: [.paragraph(paragraph(words))]))
  }

  /// Between a line to sign on and the words under it, so that there are 8 mm above the first line to write on.
  private static let nameRoom = Length.mm(3.1)

  private func name(of field: String) -> String {
    guard let field = form.field(field) else { return field }
    return language == .nepali ? field.label : field.english
  }

  static func signatureName(_ language: Language) -> String {
    language == .nepali ? "दस्तखत" : "Signature"
  }
}

extension Body.Signature {
  /// How wide the place of a picture is: the line's width where the picture stands in its middle, else its own.
  fileprivate func width(of picture: Picture) -> Length {
    guard picturePlacement != .centre else { return width }
    return min(width, height * (Double(picture.width) / Double(picture.height)))
  }
}
