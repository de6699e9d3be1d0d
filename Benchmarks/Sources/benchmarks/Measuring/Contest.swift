/// Ways to do the same or comparable work, run in turn so that whatever else the machine does slows all
/// of them alike.
struct Contest {
  struct Entrant {
    var name: String
    /// What it is compared with: the name of another entrant.
    var against: String?
    /// Makes everything ready, which is not measured, and gives the work, which is; that gives how many
    /// units of it were done.
    var prepare: () throws -> () throws -> Int

    init(_ name: String, against: String? = nil, prepare: @escaping () throws -> () throws -> Int) {
      self.name = name
      self.against = against
      self.prepare = prepare
    }
  }

  /// What a unit is: documents, pages, words.
  var unit: String
  var entrants: [Entrant]

  /// The table of some rounds: the median of units a second with its range, and the median ratio.
  func table(rounds: Int) throws -> ResultTable {
    let clock = ContinuousClock()
    var rates: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for entrant in entrants {
        let work = try entrant.prepare()
        var units = 0
        let time = try clock.measure { units = try work() }
        rates[entrant.name, default: []].append(Double(units) / (time / .seconds(1)))
      }
    }
    var table = ResultTable(["", "\(unit)/s", "lowest–highest", "ms each", "ratio"])
    for entrant in entrants {
      let own = rates[entrant.name] ?? []
      // Of each round by itself: what slowed one entrant of a round slowed the other.
      let ratio = entrant.against.flatMap { rates[$0] }.map { other in
        "\(zip(own, other).map { $0 / $1 }.median.shown) × \(entrant.against ?? "")"
      }
      table.add([
        entrant.name, own.median.shown, "\((own.min() ?? 0).shown)–\((own.max() ?? 0).shown)",
        (1000 / own.median).shown, ratio ?? "",
      ])
    }
    return table
  }
}

extension [Double] {
  var median: Double {
    let sorted = self.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

extension Double {
  /// Three figures or so.
  var shown: String {
    guard isFinite else { return "–" }
    if self >= 100 { return String(Int(rounded())) }
    let scale: Double = self >= 10 ? 10 : self >= 0.1 ? 100 : 10_000
    return String((self * scale).rounded() / scale)
  }
}
