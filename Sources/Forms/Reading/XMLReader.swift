import CXML

/// Reads a form file into a tree with libxml2's SAX parser.
///
/// Only what a form needs is taken: elements, attributes, text, comments. A document type is refused, so
/// there are no entities to expand and nothing to fetch.
final class XMLReader {
  private let source: SourceText
  private let context: xmlParserCtxtPtr
  /// The elements that are open, outermost first.
  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var text: [UInt8] = []
  /// The byte behind the last tag or comment: where the text that follows begins.
  private var textStart = 0
  private var elementCount = 0
  private var error: FormError?
  /// Whether the first tag is all that is wanted.
  private let isRootEnough: Bool

  /// The root element of a file.
  static func read(_ source: SourceText) throws(FormError) -> XMLElement {
    try XMLReader(source).read()
  }

  /// The first tag of a file, without what stands in the element: reading ends behind it.
  static func root(_ source: SourceText) throws(FormError) -> XMLElement {
    try XMLReader(source, isRootEnough: true).read()
  }

  private init(_ source: SourceText, isRootEnough: Bool = false) throws(FormError) {
    guard let context = xmlNewParserCtxt() else {
      throw FormError(source.place(0), "there is no memory to read the file")
    }
    self.source = source
    self.context = context
    self.isRootEnough = isRootEnough
  }

  deinit { xmlFreeParserCtxt(context) }

  private func read() throws(FormError) -> XMLElement {
    try XMLDeclaration(source).check()
    context.pointee.sax.pointee = Self.handler
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    // `self` is alive throughout: the callbacks only run inside this call. No document is built.
    source.bytes.withUnsafeBytes { bytes in
      _ = xmlCtxtReadMemory(
        context, bytes.baseAddress, CInt(bytes.count), nil, nil,
        CInt(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    }
    if let error { throw error }
    guard let root, isRootEnough || context.pointee.wellFormed == 1 else {
      throw FormError(source.place(0), "the file is not well-formed XML")
    }
    return root
  }

  // MARK: What the parser reports

  /// - Parameter values: the values of the attributes; nil where there are more than an element may have.
  fileprivate func startElement(_ name: String, prefixed: Bool, namespaces: Int, values: [String]?) {
    flushText()
    let end = position
    // No `<` may stand in a start tag but its first character (XML 1.0, 3.1).
    let start = source.bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    guard !prefixed, namespaces == 0 else { return refuse("a form has no namespaces", at: start) }
    guard open.count < FormLimits.depth else { return refuse("elements nest too deep", at: start) }
    guard let values else {
      return refuse("an element has more than \(FormLimits.attributes) attributes", at: start)
    }
    elementCount += 1
    guard elementCount <= FormLimits.elements else {
      return refuse("the file has more than \(FormLimits.elements) elements", at: start)
    }
    let attributes = TagScanner(source).attributes(from: start, values: values)
    check { () throws(FormError) in
      for attribute in attributes { try attribute.value.checkCharacters() }
    }
    let element = XMLElement(name: name, place: source.place(start), attributes: attributes)
    if isRootEnough {
      root = element
      xmlStopParser(context)
      return
    }
    open.append(element)
    textStart = end < source.bytes.count && source.bytes[end] == UInt8(ascii: "/") ? end + 2 : end + 1
  }

  fileprivate func endElement() {
    flushText()
    textStart = position
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
  }

  fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

  /// A comment or processing instruction: nothing to keep, but the text after it begins behind it.
  fileprivate func remark() {
    flushText()
    textStart = position
  }

  fileprivate func refuse(_ reason: String, at offset: Int? = nil) {
    // What follows the first error is its echo.
    refuse(FormError(source.place(offset ?? position), reason))
  }

  private func refuse(_ error: FormError) {
    if self.error == nil { self.error = error }
    xmlStopParser(context)
  }

  /// The parser cannot be thrown through.
  private func check(_ work: () throws(FormError) -> Void) {
    do throws(FormError) { try work() } catch { refuse(error) }
  }

  private var position: Int { max(0, Int(xmlByteConsumed(context))) }

  private func flushText() {
    defer { text.removeAll() }
    guard !text.isEmpty, !open.isEmpty else { return }
    let placed = PlacedText(String(decoding: text, as: UTF8.self), from: textStart, in: source)
    check { () throws(FormError) in
      try placed.checkCharacters()
      try placed.checkBreaks()
    }
    open[open.count - 1].children.append(.text(placed))
  }
}

/// The reader behind the pointer that libxml2 hands back.
private func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
  context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

extension XMLReader {
  fileprivate static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, prefix, _, namespaces, _, count, _, attributes in
      guard let reader = reader(context), let name else { return }
      guard count <= FormLimits.attributes else {
        return reader.startElement(
          String(cString: name), prefixed: false, namespaces: Int(namespaces), values: nil)
      }
      // Five pointers an attribute: name, prefix, namespace, first byte and end of the value.
      let values = (0..<Int(count)).map { index -> String in
        guard let first = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else { return "" }
        return String(decoding: UnsafeBufferPointer(start: first, count: end - first), as: UTF8.self)
      }
      let prefixed = prefix != nil || (0..<Int(count)).contains { attributes?[$0 * 5 + 1] != nil }
      reader.startElement(
        String(cString: name), prefixed: prefixed, namespaces: Int(namespaces), values: values)
    }
    handler.endElementNs = { context, _, _, _ in reader(context)?.endElement() }
    handler.characters = { context, bytes, count in
      reader(context)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.comment = { context, _ in reader(context)?.remark() }
    handler.processingInstruction = { context, _, _ in reader(context)?.remark() }
    handler.cdataBlock = { context, _, _ in reader(context)?.refuse("a form has no CDATA sections") }
    handler.internalSubset = { context, _, _, _ in reader(context)?.refuse("a form has no DOCTYPE") }
    handler.serror = { context, error in
      guard let message = error?.pointee.message else { return }
      reader(context)?.refuse(String(cString: message).split(separator: "\n").joined(separator: " "))
    }
    return handler
  }
}
