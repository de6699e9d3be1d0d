/// A PNG file cut down to what is drawn: IHDR, PLTE, tRNS, IDAT and IEND.
///
/// The chunks are read as ISO 15948, clauses 5 and 11, has them: all must stand where they must with the
/// right checksum, but for IDAT, whose checksums the decoder reads. Text, profiles, further pictures and
/// whatever stands behind IEND are left out; of EXIF only the orientation stays.
struct PNGFile {
  let header: Picture.Header
  let bytes: [UInt8]
  /// The bodies of the IDAT chunks: together one zlib stream.
  let data: [ArraySlice<UInt8>]
  let image: PNGImageHeader

  /// Programs write a chunk for each few kilobytes.
  private static let mostChunks = 100_000

  /// - Throws: `Picture.Refusal` for a file that ends early or has chunks that do not fit together.
  init(_ file: [UInt8]) throws(Picture.Refusal) {
    var reader = ByteReader(file[...])
    reader.offset = 8  // after the signature
    guard let first = try PNGChunk(&reader), first.type == "IHDR" else { throw .damaged("no IHDR chunk") }
    image = try PNGImageHeader(first.body)
    var drawn = [first]
    var orientation = Picture.Orientation.upright
    while let chunk = try PNGChunk(&reader) {
      switch chunk.type {
      case "IHDR": throw .damaged("two IHDR chunks")
      case "PLTE", "tRNS", "IDAT": drawn.append(chunk)
      case "eXIf": orientation = Picture.Orientation(exif: chunk.body)
      case "IEND": drawn.append(chunk)
      default: break
      }
      if chunk.type == "IEND" { break }
      if drawn.count > Self.mostChunks { throw .unneeded("more than \(Self.mostChunks) chunks") }
    }
    guard drawn.last?.type == "IEND" else { throw .damaged("it ends before IEND") }
    let types = drawn.map(\.type)
    if !types.contains("IDAT") { throw .damaged("no IDAT chunk") }
    if image.colour == .palette && !types.contains("PLTE") { throw .damaged("no PLTE chunk") }
    if let exif = orientation.exifBlock { drawn.insert(PNGChunk("eXIf", exif), at: 1) }
    header = Picture.Header(
      format: .png, storedWidth: image.width, storedHeight: image.height, bitDepth: image.bitDepth,
      colour: image.colour, hasAlpha: image.colourType & 4 != 0 || types.contains("tRNS"),
      orientation: orientation)
    bytes = file.prefix(8) + drawn.flatMap(\.whole)
    data = drawn.filter { $0.type == "IDAT" }.map(\.body)
  }
}
