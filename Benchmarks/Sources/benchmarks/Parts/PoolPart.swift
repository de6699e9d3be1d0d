/// One worker of a pool against several.
///
/// On a machine that does other work, documents a second say little; what a document costs of the processors
/// and how often its threads wait for one another tells all the same whether workers hinder each other.
enum PoolPart {
  static func run(_ choices: Choices) throws {
    let part = try RegisterPart(photo: choices.photo)
    let clock = ContinuousClock()
    var rates: [Int: [Double]] = [:], costs: [Int: [Double]] = [:], waits: [Int: [Double]] = [:]
    for _ in 0..<choices.rounds {
      for workers in choices.workers {
        let work = try part.printing(workers, choices.count)
        let before = Usage.now
        let time = try clock.measure { _ = try work() }
        let after = Usage.now
        let count = Double(choices.count)
        rates[workers, default: []].append(count / (time / .seconds(1)))
        costs[workers, default: []].append((after.processor - before.processor) * 1000 / count)
        waits[workers, default: []].append((after.waits - before.waits) / count)
      }
    }
    var table = ResultTable(["workers", "documents/s", "ratio", "processor ms each", "waits each"])
    let first = choices.workers.first.flatMap { rates[$0] } ?? []
    for workers in choices.workers {
      let own = rates[workers] ?? []
      table.add([
        "\(workers)", own.median.shown, zip(own, first).map { $0 / $1 }.median.shown,
        (costs[workers] ?? []).median.shown, (waits[workers] ?? []).median.shown,
      ])
    }
    table.print(under: "Workers of a pool, \(choices.count) cases of \(RegisterCase.form)")
  }
}
