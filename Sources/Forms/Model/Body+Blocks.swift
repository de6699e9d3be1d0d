package import Layout

extension Body {
  /// Items with markers.
  package struct List: Hashable, Sendable {
    package var items: [Item]
    /// How items without a marker are numbered: those that are shown, so that no letter is passed over.
    package var numbering: Numbering?
    package var markerWidth: Length
    package var spacing: Length
    package var style: ParagraphStyle

    package enum Item: Hashable, Sendable {
      case fixed(marker: String, blocks: [Block], condition: Condition)
      /// An item for each line of a list field, and at least `minimum`.
      /// Numbered by themselves, unless the list numbers all its items.
      case repeated(field: String, numbering: Numbering?, minimum: Int)
    }
  }

  /// A table with rules, or cells that only stand side by side.
  package struct Table: Hashable, Sendable {
    package var columns: [Width]
    package var head: [Row]
    package var rows: [Rows]
    package var style: Layout.Table.Style
    package var isLayoutOnly: Bool
    package var slip: Layout.Table.Slip?
  }

  package enum Rows: Hashable, Sendable {
    case fixed(Row)
    /// The row once for each row of a table field, then empty ones up to the least number.
    case repeated(field: String, atLeast: Least, row: Row)

    /// The least number of rows: on a blank print room to write, on a filled one room for what comes later.
    package struct Least: Hashable, Sendable {
      package var blank: Int
      package var filled: Int
      /// Empty rows that follow the last filled one.
      package var spare = 0
      /// The rows of the field that the table has, from 1; nil: to the last.
      package var first = 1
      package var last: Int?
      /// As many rows as a page holds: on a filled print their number is made a multiple.
      package var multiple = 1
    }
  }

  package struct Row: Hashable, Sendable {
    package var condition: Condition
    package var height: Length
    package var hasRule = true
    package var cells: [Cell]
    /// Whether the row, which stands once, is numbered among the rows of its table that are shown.
    package var isNumbered = false
  }

  package struct Cell: Hashable, Sendable {
    package var blocks: [Block]
    package var across: Int
    package var down: Int
    package var isHead: Bool
    package var align: VerticalAlignment
  }

  package struct Column: Hashable, Sendable {
    package var width: Width
    package var align: VerticalAlignment
    package var blocks: [Block]
  }

  /// A framed box, as Layout's, with blocks of the form in it.
  package struct Box: Hashable, Sendable {
    package var frame: Layout.Box
    package var blocks: [Block]
  }

  /// A place of its own, as Layout's, with blocks of the form in it.
  package struct Area: Hashable, Sendable {
    package var frame: Layout.Area
    package var blocks: [Block]
  }

  /// A pattern in its place; its colours are those of the palette.
  package struct Ornament: Hashable, Sendable {
    package var placed: PlacedOrnament
    package var inks: [Palette.Ink]
  }

  /// The place of a photo: the picture of a field, or an empty box with words in it.
  package struct Photo: Hashable, Sendable {
    package var field: String
    package var frame: Layout.Box
    /// Of the frame; nil for black.
    package var ink: Palette.Ink?
    package var words: Words
  }

  /// A dotted line to sign on, with words under it; above it the picture of a field, where there is one.
  package struct Signature: Hashable, Sendable {
    package var field: String?
    package var width: Length
    /// The room above the line.
    package var height: Length
    package var line: Border
    package var placement: Placement
    /// Where the picture stands on the line.
    package var picturePlacement = Placement.centre
    package var blocks: [Block]

    package init(
      field: String?, width: Length, height: Length, line: Border, placement: Placement, blocks: [Block]
    ) {
      self.field = field
      self.width = width
      self.height = height
      self.line = line
      self.placement = placement
      self.blocks = blocks
    }
  }

  /// A round place for the stamp.
  package struct Seal: Hashable, Sendable {
    package var diameter: Length
    package var placement: Placement
    package var words: Words
  }

  /// A part of the office frame, which the gazette leaves to the office; on filled prints only.
  package struct OfficePart: Hashable, Sendable {
    package var slot: Slot
    package var style: ParagraphStyle
    package var size: Length
    package var placement: Placement
    /// The colour of its words; nil for black.
    package var ink: Palette.Ink?
    /// The colour of the paper under a picture; nil for white.
    package var ground: Palette.Ink?
    /// A list field of which the lines follow the office's own; beside the number of the paper, another
    /// number that it is allotted.
    package var field: String?

    /// How wide the line is on which the signatory signs.
    package static let signatureWidth = Length.mm(55)

    package enum Slot: String, Hashable, Sendable, CaseIterable {
      /// The office's emblem.
      case emblem
      /// The office's name.
      case name
      case englishName = "english-name"
      case address
      /// Address, telephone, e-mail and web address in one line.
      case contact
      /// The same without the address.
      case channels
      /// पत्र संख्या, च.नं. and a number that is allotted, a line each.
      case reference
      /// One line of the reference: the fiscal year with the branch, the paper's own number, the allotted number.
      case file, number, allotted
      /// The signatory's line, name and post.
      case signature
      case seal
      /// शर्तहरू: the standing conditions of the office, then those of the case.
      case conditions
      /// बोधार्थ: who gets a copy.
      case copies
      /// The QR code with the verification address, and the number in words under it.
      case code

      /// The height where the form names none.
      package var usualSize: Length {
        switch self {
        case .emblem, .code: .mm(22)
        case .seal: .mm(30)
        case .signature: .mm(14)
        case .name, .englishName, .address, .contact, .channels, .reference, .file, .number, .allotted,
          .conditions, .copies:
          .zero
        }
      }
    }
  }
}
