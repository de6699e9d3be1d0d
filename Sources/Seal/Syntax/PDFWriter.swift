import Digest

/// Writes the objects of a PDF as a file of version 1.7 (ISO 32000-1, 7.5).
///
/// Objects that nothing refers to fall away, and the others get numbers in the order in which they are come upon, so
/// the same objects give the same bytes. What is no stream goes compressed into streams of objects. The identifier of
/// the file is computed from its bytes.
struct PDFWriter {
  let file: PDFFile
  let deflater: Deflater
  /// The new numbers by the old ones.
  private var numbers: [Int: Int] = [:]
  /// The old numbers in the order of the new ones, from 1.
  private var order: [Int] = []
  private var out = PDFBytes()
  private var table: [CrossReferenceRow] = []

  /// Readers take a stream of objects apart as a whole to read one of them.
  private static let mostInStream = 100
  /// Shorter ones would grow by the name of the filter.
  private static let leastCompressed = 64

  init(_ file: PDFFile, deflater: Deflater) {
    self.file = file
    self.deflater = deflater
  }

  /// - Throws: ``SealError/unwritablePDF(_:)``
  consuming func write() throws(SealError) -> [UInt8] {
    for key in ["Root", "Info"] {
      if let number = file.trailer[key]?.reference { visit(number) }
    }
    out.append("%PDF-1.7\n%")
    out.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])  // tells programs that the file is not text (7.5.2)
    table = Array(repeating: .free, count: order.count + 1)
    var packed: [Int] = []
    for (index, old) in order.enumerated() {
      guard let object = file.object(old) else { continue }
      if object.data == nil {
        packed.append(index + 1)
      } else {
        let (head, data) = try stored(object)
        writeStream(index + 1, head: head, data: data)
      }
    }
    for start in stride(from: 0, to: packed.count, by: Self.mostInStream) {
      try writeObjectStream(of: packed[start..<min(start + Self.mostInStream, packed.count)])
    }
    return try writeTable()
  }

  /// Gives numbers to an object and to all that it leads to, first come first.
  private mutating func visit(_ first: Int) {
    var waiting = [first]
    while let number = waiting.popLast() {
      guard numbers[number] == nil, let object = file.object(number) else { continue }
      order.append(number)
      numbers[number] = order.count
      var found: [Int] = []
      Self.collect(object.value, isStream: object.data != nil, into: &found)
      waiting += found.reversed()
    }
  }

  private static func collect(_ value: PDFValue, isStream: Bool = false, into found: inout [Int]) {
    switch value {
    case .reference(let number): found.append(number)
    case .array(let elements): for element in elements { collect(element, into: &found) }
    case .dictionary(let dictionary):
      // The length of a stream is written into its dictionary.
      for entry in dictionary.entries where !(isStream && entry.key == "Length") {
        collect(entry.value, into: &found)
      }
    default: break
    }
  }

  /// A stream as it is written: compressed here where it has no filter. XMP stays readable for programs that look
  /// for it without reading PDF (ISO 16684-1, 7.1).
  private func stored(_ object: PDFFile.PDFObject) throws(SealError) -> (PDFDictionary, ArraySlice<UInt8>) {
    var head = object.value.dictionary ?? PDFDictionary()
    var data = object.data ?? []
    if head["Filter"] == nil, head["Type"] != .name("Metadata"), data.count >= Self.leastCompressed {
      let isDrawing = head["Subtype"] == .name("Form")
      let comesAgain = isDrawing || head["Subtype"] == .name("Image") || head["Length1"] != nil
      data = try deflater.deflated(Array(data), level: isDrawing ? .small : .fast, comesAgain: comesAgain)[...]
      head["Filter"] = .name("FlateDecode")
    }
    head["Length"] = .integer(data.count)
    return (head, data)
  }

  private mutating func writeStream(_ number: Int, head: PDFDictionary, data: ArraySlice<UInt8>) {
    table[number] = .byte(out.bytes.count)
    out.append(number)
    out.append(" 0 obj\n")
    out.append(.dictionary(head), numbers: numbers)
    out.append("\nstream\n")
    out.append(data)
    // Whoever looks for the end of the line must not take the last byte of the data for a part of it.
    if data.last == 0x0D { out.append("\r") }
    out.append("\nendstream\nendobj\n")
  }

  private mutating func writeObjectStream(of members: ArraySlice<Int>) throws(SealError) {
    let own = table.count
    table.append(.free)
    var (index, body) = (PDFBytes(), PDFBytes())
    for (place, number) in members.enumerated() {
      index.append(number)
      index.append(" ")
      index.append(body.bytes.count)
      index.append(" ")
      body.append(file.object(order[number - 1])?.value ?? .null, numbers: numbers)
      body.append("\n")
      table[number] = .stream(own, place: place)
    }
    let head: PDFDictionary = [
      "Type": .name("ObjStm"), "N": .integer(members.count), "First": .integer(index.bytes.count),
    ]
    try writeCompressed(own, head: head, plain: index.bytes + body.bytes)
  }

  private mutating func writeCompressed(_ number: Int, head: PDFDictionary, plain: [UInt8]) throws(SealError) {
    var head = head
    let data = try deflater.deflated(plain, comesAgain: false)
    head["Filter"] = .name("FlateDecode")
    head["Length"] = .integer(data.count)
    writeStream(number, head: head, data: data[...])
  }

  /// The table of objects as a stream, and the end of the file.
  private mutating func writeTable() throws(SealError) -> [UInt8] {
    let (own, start) = (table.count, out.bytes.count)
    table.append(.byte(start))
    let identifier = PDFValue.string(Array(SHA256.digest(out.bytes).prefix(16)))
    var head: PDFDictionary = [
      "Type": .name("XRef"), "Size": .integer(table.count), "W": .array(CrossReferenceRow.widths.map { .integer($0) }),
    ]
    for key in ["Root", "Info"] { head[key] = file.trailer[key] }
    head["ID"] = .array([identifier, identifier])
    head["DecodeParms"] = .dictionary([
      "Predictor": .integer(12), "Columns": .integer(CrossReferenceRow.widths.reduce(0, +)),
    ])
    try writeCompressed(own, head: head, plain: CrossReferenceRow.rows(of: table))
    out.append("startxref\n")
    out.append(start)
    out.append("\n%%EOF\n")
    return out.bytes
  }
}
