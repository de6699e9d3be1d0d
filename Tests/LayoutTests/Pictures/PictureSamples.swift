import Layout
import Tools

/// Four-by-three colours of which no two turned or mirrored views agree.
enum Samples {
  static let colours: [[(r: Int, g: Int, b: Int)]] = [
    [(230, 30, 30), (30, 200, 30), (30, 30, 220)],
    [(240, 240, 240), (20, 20, 20), (230, 220, 30)],
    [(30, 220, 220), (210, 30, 210), (128, 128, 128)],
    [(128, 60, 10), (250, 150, 60), (60, 90, 60)],
  ]

  /// A JPEG that shows `colours` upright under an EXIF orientation.
  static func jpeg(orientation: Int = 1, lowestFirst: Bool = true, progressive: Bool = false) -> BlockJPEG {
    BlockJPEG(
      blocks: stored(colours, orientation: orientation).map { row in row.map { ycc($0) } },
      exif: orientation == 1 ? nil : exif(orientation: orientation, lowestFirst: lowestFirst),
      progressive: progressive)
  }

  /// A PNG of 8 × 8 pixels a colour, with the orientation in its eXIf chunk.
  static func png(orientation: Int = 1) -> PNGImage {
    let blocks = stored(colours, orientation: orientation)
    let rows = blocks.map { row in
      row.flatMap { colour in (0..<8).flatMap { _ in [UInt8(colour.r), UInt8(colour.g), UInt8(colour.b)] } }
    }
    return PNGImage(
      width: blocks[0].count * 8, height: blocks.count * 8, colourType: 2,
      rows: rows.flatMap { Array(repeating: $0, count: 8) },
      extra: orientation == 1 ? [] : [("eXIf", exif(orientation: orientation, lowestFirst: false))])
  }

  /// The rows that a camera stores: EXIF says at which sides of the upright picture the stored
  /// first row and first column stand (1 top left, 2 top right, 3 bottom right, 4 bottom left,
  /// 5 left top, 6 right top, 7 right bottom, 8 left bottom).
  static func stored<Colour>(_ upright: [[Colour]], orientation: Int) -> [[Colour]] {
    let (rows, columns) = (upright.count, upright[0].count)
    let rowsRunAcross = orientation >= 5
    let backwardsDown = [3, 4, 7, 8].contains(orientation)
    let backwardsAcross = [2, 3, 6, 7].contains(orientation)
    func colour(x: Int, y: Int) -> Colour {
      upright[backwardsDown ? rows - 1 - y : y][backwardsAcross ? columns - 1 - x : x]
    }
    return (0..<(rowsRunAcross ? columns : rows)).map { row in
      (0..<(rowsRunAcross ? rows : columns)).map { column in
        rowsRunAcross ? colour(x: row, y: column) : colour(x: column, y: row)
      }
    }
  }

  /// A TIFF directory with two entries, the second of which is the orientation.
  static func exif(orientation: Int, lowestFirst: Bool) -> [UInt8] {
    func two(_ n: Int) -> [UInt8] {
      let highestFirst = [UInt8(n >> 8), UInt8(n & 0xFF)]
      return lowestFirst ? highestFirst.reversed() : highestFirst
    }
    func four(_ n: Int) -> [UInt8] { lowestFirst ? two(n) + two(0) : two(0) + two(n) }
    let entries = two(0x010E) + two(2) + four(4) + [0x61, 0x62, 0x63, 0]
    return Array((lowestFirst ? "II" : "MM").utf8) + two(42) + four(8) + two(2) + entries
      + two(0x0112) + two(3) + four(1) + two(orientation) + two(0) + four(0)
  }

  /// JFIF's YCbCr of a colour.
  private static func ycc(_ c: (r: Int, g: Int, b: Int)) -> [UInt8] {
    let (r, g, b) = (Double(c.r), Double(c.g), Double(c.b))
    let values = [
      0.299 * r + 0.587 * g + 0.114 * b, 128 - 0.168736 * r - 0.331264 * g + 0.5 * b,
      128 + 0.5 * r - 0.418688 * g - 0.081312 * b,
    ]
    return values.map { UInt8(min(255, max(0, $0.rounded()))) }
  }
}
