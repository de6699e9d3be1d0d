import Cases
public import Forms
import Layout
import Nepali

extension Office {
  /// Reads an office file: one JSON object.
  ///
  /// | Key | Value |
  /// |---|---|
  /// | `name` | the office's name; the only key that is required |
  /// | `name_en` | its English name |
  /// | `english` | an object for the English page of letters: `letterhead`, `address`, `signatory`, `conditions`, `copies` |
  /// | `branch` | the branch or file in the पत्र संख्या |
  /// | `letterhead` | the lines above the name, on forms that word no letterhead |
  /// | `letterheads` | an object: identity of a form → lines in place of its own letterhead |
  /// | `address`, `phone`, `email`, `website` | as printed in the letterhead |
  /// | `verification_url` | an `https://` address; the number is put behind its last slash or query `…=` |
  /// | `signatory` | an object of `name` and `post` |
  /// | `conditions`, `copies` | an object: identity of a form → list of lines |
  /// | `settings` | an object: name of a choice that forms leave to the office → key of an alternative |
  /// | `fees` | an object: identity of a form → object of account heads, each with an amount in rupees, or \
  /// `computed` for what the form computes |
  /// | `inks` | `black` for a printer that has black alone; usually `colour` |
  /// | `ornament` | `preprinted` where certificates are printed on paper with a border; usually `drawn` |
  /// | `name_colour` | of its name in the letterhead: `#B01E23` |
  /// | `margins` | of its letters: `20mm 20mm 18mm 25mm`, from the top clockwise |
  /// | `date_style` | `danda` for २०८१।०५।१२, `slash` for २०८१/०५/१२ |
  /// | `amount_closing` | whether ।- closes whole amounts: `true` or `false` |
  /// | `emblem`, `signature` | paths of a JPEG or PNG, from the office file's folder on |
  /// | `typeface` | `noto-serif`, `noto-sans` or `annapurna` for running text, where a form has its own choice \
  /// else; or an object of `regular` and `bold`, paths of TrueType files; without `bold` strokes are thickened |
  /// | `conjuncts` | `ligatures` (द्ध as one form, else) or `halant` (द्‌ध, in the Noto typefaces) |
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What errors call it.
  ///   - catalogue: The forms and settings that the file may speak of; nil for any, so that what was right
  ///     once stays right when a form is gone.
  ///   - hasGlyph: Whether some font can show a character.
  ///   - pictures: Gives the bytes of a picture or font by its path; `PictureFolder.bytes(of:)` does it safely.
  /// - Throws: `FormError` with line and column for the first thing that is wrong, an unknown key among them.
  public static func read(
    _ bytes: [UInt8], file: String, catalogue: Catalogue?, hasGlyph: (Unicode.Scalar) -> Bool,
    pictures: (_ path: String) throws -> [UInt8]
  ) throws(FormError) -> Office {
    let file = file.onOneLine
    let json: PlacedValue
    do { json = try JSONReader.read(bytes) } catch {
      throw FormError(SourcePlace(file: file, line: error.line, column: error.column), error.reason)
    }
    return try withoutActuallyEscaping(hasGlyph) { hasGlyph throws(FormError) in
      try OfficeReader(file: file, catalogue: catalogue, hasGlyph: hasGlyph).office(json, pictures: pictures)
    }
  }
}

/// Reads the values of an office file.
struct OfficeReader {
  let file: String
  let catalogue: Catalogue?
  let hasGlyph: (Unicode.Scalar) -> Bool

  private static let keys = [
    "name", "name_en", "branch", "letterhead", "letterheads", "address", "phone", "email", "website",
    "verification_url", "signatory", "conditions", "copies", "settings", "fees", "inks", "ornament", "emblem", "signature",
    "name_colour", "margins", "date_style", "amount_closing", "typeface", "conjuncts", "english",
  ]

  func office(_ json: PlacedValue, pictures: (String) throws -> [UInt8]) throws(FormError) -> Office {
    let members = try object(json, keys: Self.keys)
    guard let name = members["name"] else { throw FormError(place(json), "the office needs a “name”") }
    var office = Office(name: try text(name))
    office.englishName = try members["name_en"].map(text)
    office.english = try members["english"].map(english) ?? Office.English()
    office.branch = try members["branch"].map(text)
    office.letterhead = try members["letterhead"].map(lines) ?? []
    office.letterheads = try members["letterheads"].map(linesByForm) ?? [:]
    office.address = try members["address"].map(text)
    office.phone = try members["phone"].map(text)
    office.email = try members["email"].map(text)
    office.website = try members["website"].map(text)
    office.verificationAddress = try members["verification_url"].map(address)
    office.signatory = try members["signatory"].map(signatory)
    office.conditions = try members["conditions"].map(linesByForm) ?? [:]
    office.copies = try members["copies"].map(linesByForm) ?? [:]
    office.settings = try members["settings"].map(settings) ?? [:]
    office.fees = try members["fees"].map(fees) ?? [:]
    office.isInBlack = try word(members["inks"], ["colour", "black"]) == "black"
    office.hasOrnamentedPaper = try word(members["ornament"], ["drawn", "preprinted"]) == "preprinted"
    office.nameColour = try members["name_colour"].map(colour)
    office.margins = try members["margins"].map(margins)
    office.dates = try members["date_style"].map(dates) ?? office.dates
    office.closesAmounts = try members["amount_closing"].map(flag) ?? office.closesAmounts
    if let json = members["typeface"] {
      let (family, files) = try typeface(json, pictures)
      (office.lettering.family, office.typefaceFiles) = (family, files)
    }
    office.lettering.conjuncts = try members["conjuncts"].map(conjuncts) ?? .ligatures
    office.emblem = try members["emblem"].map { json throws(FormError) in try picture(json, .emblem, pictures)
    }
    office.signature = try members["signature"].map { json throws(FormError) in
      try picture(json, .signature, pictures)
    }
    return office
  }

  private func english(_ json: PlacedValue) throws(FormError) -> Office.English {
    let members = try object(json, keys: ["letterhead", "address", "signatory", "conditions", "copies"])
    return Office.English(
      letterhead: try members["letterhead"].map(lines) ?? [], address: try members["address"].map(text),
      signatory: try members["signatory"].map(signatory),
      conditions: try members["conditions"].map(linesByForm) ?? [:],
      copies: try members["copies"].map(linesByForm) ?? [:])
  }

  private func address(_ json: PlacedValue) throws(FormError) -> String {
    let address = try text(json)
    do { return try VerificationAddress(address).text } catch {
      throw FormError(place(json), "\(address.quoted) \(error.reason)")
    }
  }

  private func signatory(_ json: PlacedValue) throws(FormError) -> Office.Signatory {
    let members = try object(json, keys: ["name", "post"])
    guard let name = members["name"], let post = members["post"] else {
      throw FormError(place(json), "the signatory needs a “name” and a “post”")
    }
    return Office.Signatory(name: try text(name), post: try text(post))
  }

  private func picture(
    _ json: PlacedValue, _ slot: Body.OfficePart.Slot, _ load: (String) throws -> [UInt8]
  ) throws(FormError) -> Picture {
    let path = try text(json)
    let picture: Picture
    do { picture = try Picture(bytes: load(path), name: path) } catch {
      throw FormError(place(json), String(describing: error).onOneLine)
    }
    if let refusal = PicturePlace.office(slot).refusal(of: picture) { throw FormError(place(json), refusal) }
    return picture
  }
}
