import CQPDF

extension QPDFDocument {
  /// Replaces the tags in the names of subset fonts (`ABCDEF+NotoSansDevanagari-Regular`).
  ///
  /// Cairo derives a tag from the numbers of the glyphs in the font it was given. Where those
  /// numbers depend on what the process drew before, so does the tag, although the subset is the
  /// same. A tag of the subset's own bytes is the same whenever the subset is. It must agree in
  /// all dictionaries of a font (ISO 32000-1, 9.6.4): the font, its descendant and its descriptor.
  ///
  /// - Parameter names: The new names by the numbers of the descriptors, as far as they are known.
  func retag(_ font: qpdf_oh, names: inout [Int: String]) {
    guard let descriptor = descriptor(ofFont: font) else { return }
    let key = number(descriptor)
    guard let name = names[key] ?? taggedName(ofDescriptor: descriptor) else { return }
    names[key] = name
    set("/BaseFont", of: font, to: newName(name))
    set("/FontName", of: descriptor, to: newName(name))
  }

  /// The descriptor of a simple font or CID font, or that of a composite font's descendant.
  private func descriptor(ofFont font: qpdf_oh) -> qpdf_oh? {
    if let descriptor = value("/FontDescriptor", of: font) { return descriptor }
    guard let descendants = value("/DescendantFonts", of: font), let descendant = first(of: descendants)
    else {
      return nil
    }
    return value("/FontDescriptor", of: descendant)
  }

  /// The font's name with its new tag; nil when it has no tag or its subset is not in the file.
  private func taggedName(ofDescriptor descriptor: qpdf_oh) -> String? {
    guard let old = value("/FontName", of: descriptor).flatMap({ name($0) }),
      let plus = old.utf8.firstIndex(of: UInt8(ascii: "+")),
      let subset = value("/FontFile2", of: descriptor) ?? value("/FontFile3", of: descriptor)
        ?? value("/FontFile", of: descriptor),
      let tag = withStoredBytes(of: subset, { subsetTag(of: $0) })
    else { return nil }
    return "/" + tag + old[plus...]
  }
}

/// Six capital letters from the bytes of a font: FNV-1a, 64 bits, in base 26.
private func subsetTag(of bytes: UnsafeBufferPointer<UInt8>) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  var tag = ""
  for _ in 0..<6 {
    tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(hash % 26)))
    hash /= 26
  }
  return tag
}
