import CXML

/// What is told of XML while it streams by.
protocol XMLListener: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes) throws(TableError)
  func end(_ name: String) throws(TableError)
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError)
}

/// The attributes of a start tag, valid while it is told; their prefixes are not looked at.
struct XMLAttributes {
  // Five pointers an attribute: name, prefix, namespace, first byte and end of the value. libxml2 owns them.
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int

  subscript(name: StaticString) -> String? {
    for index in 0..<count {
      guard let own = pointers?[index * 5], let first = pointers?[index * 5 + 3],
        let end = pointers?[index * 5 + 4]
      else { continue }
      // Both end in NUL.
      let isSame = name.withUTF8Buffer { wanted in
        wanted.indices.allSatisfy { own[$0] == wanted[$0] } && own[wanted.count] == 0
      }
      if isSame { return Self.value(UnsafeBufferPointer(start: first, count: end - first)) }
    }
    return nil
  }

  /// A parser that expands no entities gives each `&` of a value as a reference.
  private static func value(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
    let value = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
  }
}

/// libxml2's parser, which is given XML piece by piece and tells a listener. It expands no entities, for it takes
/// no document type, and fetches nothing.
final class XMLStream {
  private let path: String
  private let context: xmlParserCtxtPtr
  private let listener: any XMLListener
  private var depth = 0
  private var error: TableError?

  init(_ path: String, _ listener: any XMLListener) throws(TableError) {
    self.path = path
    self.listener = listener
    var handler = Self.handler
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      throw TableError(TablePlace(file: path), "there is no memory to read it", isEnvironment: true)
    }
    self.context = context
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue))
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses a piece; an empty one is the end.
  ///
  /// - Throws: what the listener threw, or `TableError` for what is not well-formed.
  func take(_ piece: [UInt8]) throws(TableError) {
    // `self` is alive throughout: the callbacks only run inside this call.
    let code = piece.withUnsafeBytes { bytes in
      xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count),
        piece.isEmpty ? 1 : 0)
    }
    if let error { throw error }
    guard code == 0 else {
      throw TableError(TablePlace(file: path), "is a damaged workbook: its XML is not sound")
    }
  }

  /// Parses all of an archive's part.
  static func read(
    _ part: String, of archive: ZipArchive, limit: Int = WorkbookLimits.partBytes, _ listener: any XMLListener
  ) throws(TableError) {
    try archive.open(part, limit: limit)
    let stream = try XMLStream(archive.path, listener)
    while true {
      let piece = try archive.next()
      try stream.take(piece)
      if piece.isEmpty { return }
    }
  }

  // The parser cannot be thrown through.
  fileprivate func tell(_ work: (any XMLListener) throws(TableError) -> Void) {
    guard error == nil else { return }
    do throws(TableError) { try work(listener) } catch { stop(error) }
  }

  fileprivate func open() {
    depth += 1
    if depth > WorkbookLimits.depth { refuse("nests its XML too deep") }
  }

  fileprivate func close() { depth -= 1 }

  fileprivate func refuse(_ reason: String) { stop(TableError(TablePlace(file: path), reason)) }

  private func stop(_ error: TableError) {
    if self.error == nil { self.error = error }
    xmlStopParser(context)
  }
}

/// The stream behind the pointer that libxml2 hands back.
private func stream(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
  context.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
}

extension XMLStream {
  fileprivate static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let stream = stream(context), let name else { return }
      stream.open()
      let attributes = XMLAttributes(pointers: attributes, count: Int(count))
      stream.tell { listener throws(TableError) in try listener.start(String(cString: name), attributes) }
    }
    handler.endElementNs = { context, name, _, _ in
      guard let stream = stream(context), let name else { return }
      stream.close()
      stream.tell { listener throws(TableError) in try listener.end(String(cString: name)) }
    }
    handler.characters = { context, bytes, count in
      let bytes = UnsafeBufferPointer(start: bytes, count: Int(count))
      stream(context)?.tell { listener throws(TableError) in try listener.text(bytes) }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { context, _, _, _ in
      stream(context)?.refuse("has a document type in its XML, as no honest workbook does")
    }
    return handler
  }
}
