/// The border of a certificate and the rosette under its words, for a page of any size. Millimetres.
struct CertificateFrame {
  let width, height: Double
  let colour: Colour

  /// Two dots of a laser of 600 dpi: finer lines break, heavier ones fill up in a copy.
  private static let fine = 0.24
  /// From the paper's edge to the axis of the border, and to where its repeats begin.
  private static let axis = 11.5, corner = 22.35
  /// The centres of the roundels.
  private static let roundel = 14.0
  private static let cell = 8.7
  /// Lines as light as the rosette's do not show it that they stand on a coarser grid, in points.
  private static let lightGrid = 0.2

  private var pen: Motif.Pen { Motif.Pen(width: Self.fine, colour: colour) }

  /// The rosette, a little under the middle, where the particulars stand.
  var ground: Motif {
    let radius = min(width, height) * 68 / 210
    return Motif(
      rosette(radius: radius, around: Point(x: width / 2, y: height * 164 / 297)),
      within: .init(x: 0, y: 0, width: width, height: height))
  }

  var border: Motif {
    let cell = self.cell
    var marks: [Motif.Mark] = []
    for (length, isAcross) in [(width, true), (height, false)] {
      let room = length - 2 * Self.corner
      let count = max(1, Int((room / Self.cell).rounded()))
      let step = room / Double(count), scale = step / Self.cell
      for index in 0..<count {
        let along = Self.corner + Double(index) * step
        for across in [Self.axis, (isAcross ? height : width) - Self.axis] {
          marks.append(
            .motif(
              cell,
              isAcross
                ? .init(x: along, y: across, across: scale)
                : .init(x: across, y: along, degrees: 90, across: scale)))
        }
      }
    }
    for (inset, weight) in [(7.4, 0.8), (8.2, 0.25), (14.8, 0.25), (15.6, 0.5)] {
      let box = Motif.Bounds(x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset)
      marks.append(.rectangle(box, .init(width: weight, colour: colour)))
    }
    let roundel = self.roundel
    for x in [Self.roundel, width - Self.roundel] {
      for y in [Self.roundel, height - Self.roundel] { marks.append(.motif(roundel, .init(x: x, y: y))) }
    }
    return Motif(marks, within: .init(x: 0, y: 0, width: width, height: height))
  }

  /// One repeat of the border: six waves, and four of half the length and height.
  private var cell: Motif {
    let waves = (0..<6).map { Curve.wave(length: Self.cell, amplitude: 2.75, phase: .pi * Double($0) / 3) }
    let inner = (0..<4).map {
      Curve.wave(length: Self.cell, amplitude: 1.3, phase: .pi * Double($0) / 2, harmonics: 2)
    }
    return Motif(
      [.curves(waves + inner, pen)], within: .init(x: -0.1, y: -2.9, width: Self.cell + 0.2, height: 5.8))
  }

  private var roundel: Motif {
    let centre = Point(x: 0, y: 0), radius = 7.0
    var marks: [Motif.Mark] = [
      .disc(centre: centre, radius: 8.5, .white),
      .circle(centre: centre, radius: 8.1, .init(width: 0.7, colour: colour)),
      .circle(centre: centre, radius: 7.5, .init(width: 0.25, colour: colour)),
    ]
    for (base, swing, lobes) in [(0.84, 0.14, 16), (0.58, 0.17, 12), (0.27, 0.15, 8)] {
      let curve = Curve.lobes(radius: radius, base: base, swing: swing, count: lobes)
      marks += Motif.family(
        curve, lobes: lobes, count: 4, radius: radius * (base + swing) + 0.2, pen)
    }
    marks.append(.disc(centre: centre, radius: 0.55, colour))
    return Motif(marks, within: .around(8.6))
  }

  private func rosette(radius: Double, around centre: Point) -> [Motif.Mark] {
    let pen = Motif.Pen(width: 0.28, colour: colour)
    let star = Motif(
      [.curves([.hypotrochoid(radius: radius * 0.9, lobes: 37, turns: 10, pen: 0.8)], pen)],
      within: .around(radius), grid: Self.lightGrid)
    var marks: [Motif.Mark] = [.motif(star, .init(x: centre.x, y: centre.y))]
    for (base, swing, lobes, count) in [(0.93, 0.065, 40, 4), (0.39, 0.10, 24, 4), (0.19, 0.11, 12, 5)] {
      let curve = Curve.lobes(radius: radius, base: base, swing: swing, count: lobes)
      marks += Motif.family(
        curve, lobes: lobes, count: count, radius: radius * (base + swing) + 0.2, pen, around: centre,
        grid: Self.lightGrid)
    }
    return marks
  }
}

extension Motif {
  /// Six strands, of which four are mirrors of the other two.
  static func swash(width: Double, colour: Colour) -> Motif {
    let pen = Pen(width: 0.24, colour: colour)
    let bounds = Bounds(x: -width / 2 - 0.1, y: -1.9, width: width + 0.2, height: 3.8)
    let strands = (0..<2).map { index in
      let phase = Double.pi * Double(index) / 3
      return Motif(
        [.curves([.fadingWave(width: width, amplitude: 1.7, waves: 10, phase: phase)], pen)], within: bounds)
    }
    let mirrors: [(strand: Int, across: Double, down: Double)] = [
      (0, 1, 1), (0, 1, -1), (1, 1, 1), (1, 1, -1), (1, -1, 1), (1, -1, -1),
    ]
    let marks = mirrors.map { mirror in
      Mark.motif(
        strands[mirror.strand], Turn(x: width / 2, y: 2, across: mirror.across, down: mirror.down))
    }
    return Motif(marks, within: Bounds(x: 0, y: 0, width: width, height: 4))
  }
}
