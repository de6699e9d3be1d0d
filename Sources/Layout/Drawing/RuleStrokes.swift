import CCairo

/// Rules, leaders and frames that nothing covers, in the fewest strokes: those of one pen are one.
///
/// They are drawn before the words among them. Cairo adds up, thing by thing, the region of the page that is drawn on,
/// which takes time with the square of their number; what lies inside the rules of a table adds nothing to it.
struct RuleStrokes {
  private var lines: [(pen: Border, pieces: [Piece])] = []
  private var frames: [(pen: Border, frame: Frame)] = []

  /// In points.
  fileprivate struct Piece {
    var x, y, endX, endY: Double
  }

  fileprivate struct Frame {
    var x, y, width, height, radius: Double
  }

  /// - Parameter items: of which others than rules are passed over.
  init(_ items: some Sequence<Page.Placed>) {
    for placed in items {
      let x = placed.x.points, y = placed.y.points
      switch placed.drawing {
      case .line(let dx, let dy, let pen):
        add(Piece(x: x, y: y, endX: x + dx.points, endY: y + dy.points), pen)
      case .leader(let width, let dot):
        let (start, end) = (x + dot.points / 2, x + width.points - dot.points / 2)
        add(Piece(x: start, y: y, endX: end, endY: y), Border(thickness: dot, pattern: .dotted))
      case .frame(let width, let height, let pen, let radius):
        let frame = Frame(x: x, y: y, width: width.points, height: height.points, radius: radius.points)
        frames.append((pen, frame))
      case .text, .photo, .whole, .modules, .ornament, .guilloche: break
      }
    }
  }

  private mutating func add(_ piece: Piece, _ pen: Border) {
    // A page has few pens.
    if let index = lines.firstIndex(where: { $0.pen == pen }) {
      lines[index].pieces.append(piece)
    } else {
      lines.append((pen, [piece]))
    }
  }

  func draw(on cairo: OpaquePointer) {
    for (pen, frame) in frames {
      pen.take(on: cairo)
      frame.add(to: cairo)
      cairo_stroke(cairo)
    }
    for (pen, pieces) in lines {
      pen.take(on: cairo)
      for piece in pieces {
        cairo_move_to(cairo, piece.x, piece.y)
        cairo_line_to(cairo, piece.endX, piece.endY)
      }
      cairo_stroke(cairo)
    }
  }
}

extension RuleStrokes.Frame {
  fileprivate func add(to cairo: OpaquePointer) {
    guard radius > 0 else { return cairo_rectangle(cairo, x, y, width, height) }
    let quarter = Double.pi / 2
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, x + width - radius, y + radius, radius, -quarter, 0)
    cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, quarter)
    cairo_arc(cairo, x + radius, y + height - radius, radius, quarter, 2 * quarter)
    cairo_arc(cairo, x + radius, y + radius, radius, 2 * quarter, 3 * quarter)
    cairo_close_path(cairo)
  }
}

extension Border {
  /// Makes it what is drawn with.
  fileprivate func take(on cairo: OpaquePointer) {
    let width = thickness.points
    colour.set(on: cairo)
    cairo_set_line_width(cairo, width)
    switch pattern {
    case .solid, .swash: cairo_set_dash(cairo, nil, 0, 0)
    case .dashed: cairo_set_dash(cairo, [4 * width, 3 * width], 2, 0)
    case .dotted: cairo_set_dash(cairo, [0, 2.6 * width], 2, 0)
    }
    cairo_set_line_cap(cairo, pattern == .dotted ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
  }
}
