/// The peak memory of batches, each in a process of its own.
enum MemoryPart {
  static func run(_ choices: Choices) throws {
    var table = ResultTable(["batch"] + BatchCommand.Kind.allCases.map { "\($0.rawValue), MiB" })
    for count in choices.batches {
      var row = ["\(count)"]
      for kind in BatchCommand.Kind.allCases {
        let photo = choices.photo.map { ["--photo", $0] } ?? []
        let peak = try Child.output(of: Child.own(), ["batch", kind.rawValue, "\(count)"] + photo)
        row.append((Double(peak.filter(\.isNumber)) ?? .nan).divided.shown)
      }
      table.add(row)
    }
    table.print(under: "Peak memory of a batch")
  }
}

extension Double {
  /// KiB as MiB.
  fileprivate var divided: Double { self / 1024 }
}
