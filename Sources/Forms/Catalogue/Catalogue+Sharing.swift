extension Catalogue {
  /// This catalogue with another frame or vocabulary in it, as if the file lay in its folder, and the versions
  /// of forms that it changes.
  ///
  /// - Returns: Nil for a file that is neither.
  /// - Throws: `FormError` with line and column for the first thing that is wrong with the file.
  package func adopting(_ bytes: [UInt8], file: String) throws(FormError) -> (
    catalogue: Catalogue, changed: [FormVersion]
  )? {
    var library = library
    let root = try XMLReader.root(SourceText(bytes: bytes, file: file))
    library.forgetOwn()
    guard try library.take(bytes, root: root, file: file) else { return nil }
    let catalogue = Catalogue(files: files, library: library, parts: parts)
    var changed: [FormVersion] = []
    for id in ids {
      let before = try versions(of: id)
      for (old, new) in zip(before, try catalogue.versions(of: id)) where old.bytes != new.bytes {
        changed.append(new)
      }
    }
    return (catalogue, changed)
  }
}
