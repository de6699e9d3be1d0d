extension PDFFile {
  /// Replaces the tags in the names of subset fonts (`ABCDEF+NotoSansDevanagari-Regular`).
  ///
  /// Cairo derives a tag from the numbers of the glyphs in the font it was given. Where those
  /// numbers depend on what the process drew before, so does the tag, although the subset is the
  /// same. A tag of the subset's own bytes is the same whenever the subset is. It must agree in
  /// all dictionaries of a font (ISO 32000-1, 9.6.4): the font, its descendant and its descriptor.
  ///
  /// - Parameters:
  ///   - font: The number of a font's dictionary.
  ///   - names: The new names by the numbers of the descriptors, as far as they are known.
  mutating func retag(_ font: Int, names: inout [Int: String]) {
    guard let descriptor = descriptor(ofFont: self[dictionary: font]),
      let name = names[descriptor] ?? taggedName(ofDescriptor: self[dictionary: descriptor])
    else { return }
    names[descriptor] = name
    self[dictionary: font]["BaseFont"] = .name(name)
    self[dictionary: descriptor]["FontName"] = .name(name)
  }

  /// The number of the descriptor of a simple font or CID font, or of a composite font's descendant.
  private func descriptor(ofFont font: PDFDictionary) -> Int? {
    if let descriptor = font["FontDescriptor"]?.reference { return descriptor }
    return resolved(resolved(font["DescendantFonts"]).array?.first).dictionary?["FontDescriptor"]?.reference
  }

  /// The font's name with its new tag; nil when it has no tag or its subset is not in the file.
  private func taggedName(ofDescriptor descriptor: PDFDictionary) -> String? {
    guard let old = descriptor["FontName"]?.name, let plus = old.utf8.firstIndex(of: UInt8(ascii: "+")),
      let subset = descriptor["FontFile2"] ?? descriptor["FontFile3"] ?? descriptor["FontFile"],
      let data = object(subset.reference)?.data
    else { return nil }
    return subsetTag(of: data) + old[plus...]
  }
}

/// Six capital letters from the bytes of a font as they are without compression: FNV-1a, 64 bits, in base 26.
private func subsetTag(of bytes: ArraySlice<UInt8>) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  var tag = ""
  for _ in 0..<6 {
    tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(hash % 26)))
    hash /= 26
  }
  return tag
}
