import Certificates
import Nepali

/// A plain model of what the papers of one industry say of it.
struct IndustryModel {
  /// A particular as a paper says it. Papers are kept in the order in which they were issued.
  struct Said {
    let paper: String
    let day: BSDate
    let particular: String
    let value: String
  }

  var said: [Said] = []
  var void: Set<String> = []
  /// The paper of which each corrected one took the place.
  var replaced: [String: String] = [:]

  /// What holds of a particular as of a day.
  func holds(_ particular: String, on day: BSDate? = nil) -> Said? {
    var latest: Said?
    for one in said where one.particular == particular && !void.contains(one.paper) {
      if let day, one.day > day { continue }
      if let before = latest, one.day < before.day { continue }
      latest = one
    }
    return latest
  }

  /// All particulars as of a day, with the papers that say them.
  func particulars(on day: BSDate? = nil) -> [String: [String]] {
    var all: [String: [String]] = [:]
    for particular in Set(said.map(\.particular)) {
      if let one = holds(particular, on: day) { all[particular] = [one.value, one.paper] }
    }
    return all
  }

  mutating func issue(_ paper: String, on day: BSDate, _ facts: [String: String]) {
    for (particular, value) in facts.sorted(by: { $0.key < $1.key }) {
      said.append(Said(paper: paper, day: day, particular: particular, value: value))
    }
  }

  /// A correction says of what is otherwise than before, where no later paper speaks of it.
  mutating func correct(
    _ paper: String, by correction: String, on day: BSDate, from old: [String: String],
    to new: [String: String]
  ) {
    replaced[correction] = paper
    var chain = [paper]
    while let next = chain.last.flatMap({ replaced[$0] }) { chain.append(next) }
    for (particular, value) in new.sorted(by: { $0.key < $1.key }) where old[particular] != value {
      guard let speaker = holds(particular), chain.contains(speaker.paper) else { continue }
      said.append(Said(paper: correction, day: day, particular: particular, value: value))
    }
  }
}
