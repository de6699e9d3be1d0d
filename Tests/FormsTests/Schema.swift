import CXML

/// RELAX NG validation with libxml2.
enum Schema {
  struct Unreadable: Error {}

  /// What libxml2 says of the document; empty when it is valid.
  static func complaints(of document: [UInt8], against schema: [UInt8]) throws -> [String] {
    let parser = schema.withUnsafeBytes { xmlRelaxNGNewMemParserCtxt($0.baseAddress, CInt($0.count)) }
    defer { xmlRelaxNGFreeParserCtxt(parser) }
    guard let grammar = xmlRelaxNGParse(parser) else { throw Unreadable() }
    defer { xmlRelaxNGFree(grammar) }
    let tree = document.withUnsafeBytes {
      xmlReadMemory($0.baseAddress, CInt($0.count), nil, nil, CInt(XML_PARSE_NONET.rawValue))
    }
    guard let tree else { throw Unreadable() }
    defer { xmlFreeDoc(tree) }
    let context = xmlRelaxNGNewValidCtxt(grammar)
    defer { xmlRelaxNGFreeValidCtxt(context) }
    // libxml2 calls back only while `xmlRelaxNGValidateDoc` runs, so a pointer to a local is enough.
    var complaints: [String] = []
    let status = withUnsafeMutablePointer(to: &complaints) { complaints in
      xmlRelaxNGSetValidStructuredErrors(
        context,
        { user, error in
          guard let user, let message = error?.pointee.message else { return }
          let line = "\(error?.pointee.line ?? 0): \(String(cString: message))"
          user.assumingMemoryBound(to: [String].self).pointee.append(line)
        }, complaints)
      return xmlRelaxNGValidateDoc(context, tree)
    }
    return status == 0 ? [] : complaints + ["invalid"]
  }
}
