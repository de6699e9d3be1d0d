import ArgumentParser
import Layout

/// Two pages on a sheet, for reading or for folding.
enum BookChoice: EnumerableFlag {
  case spread, booklet

  var sheets: BookSheets {
    switch self {
    case .spread: .spread
    case .booklet: .booklet
    }
  }

  static func help(for value: BookChoice) -> ArgumentHelp? {
    switch value {
    case .spread: "Two pages side by side, as an open book shows them: 1 at the right, then 2 and 3 …"
    case .booklet:
      "Two pages side by side in the order for folding: print on both sides over the short edge, fold, stitch."
    }
  }
}
