/// The documents of a batch of drafts, one after the other in the order of the drafts. One thread collects
/// them; collecting blocks it.
public struct PrintingBatch<Drafts: IteratorProtocol<Draft>>: Sequence, IteratorProtocol {
  private var drafts: Drafts
  private let pool: PrintingPool
  private let ahead: Int
  /// The claims on what is being made, the next to be collected first.
  private var tickets: [PrintingTicket] = []

  init(_ drafts: Drafts, pool: PrintingPool, ahead: Int) {
    (self.drafts, self.pool, self.ahead) = (drafts, pool, ahead)
    fill()
  }

  /// The next document, or why there is none; nil after the last.
  public mutating func next() -> PrintingTicket.Outcome? {
    guard !tickets.isEmpty else { return nil }
    let outcome = tickets.removeFirst().wait()
    fill()
    return outcome
  }

  private mutating func fill() {
    while tickets.count < ahead, let draft = drafts.next() { tickets.append(pool.submit(draft)) }
  }
}
