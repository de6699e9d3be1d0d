import Synchronization

/// Printers on threads of their own, which make documents of drafts on as many cores.
///
/// Drafts are begun in the order in which they are handed in. At most as many as there are workers wait to be
/// begun: who hands in more waits, so memory does not grow with a batch. The documents that are made wait in
/// their tickets.
public final class PrintingPool: Sendable {
  private struct Job: Sendable {
    let draft: Draft
    let ticket: PrintingTicket
  }

  private let jobs: BoundedQueue<Job>
  private let threads: [WorkerThread]
  private let isOpen = Atomic(true)

  /// How many printers there are.
  public var workers: Int { threads.count }

  /// - Parameter workers: from 1; usually as many as there are cores.
  /// - Throws: `PrintingError.noThread` when the system gives not even one thread.
  public init(workers: Int) throws(PrintingError) {
    let jobs = BoundedQueue<Job>(limit: workers)
    threads = (0..<max(1, workers)).compactMap { _ in WorkerThread { Self.work(through: jobs) } }
    self.jobs = jobs
    guard !threads.isEmpty else { throw .noThread }
  }

  /// Waits for what was handed in.
  deinit { shutDown() }

  /// Hands in a draft. Blocks while too many wait to be begun; call it from no cooperative thread.
  public func submit(_ draft: Draft) -> PrintingTicket {
    let ticket = PrintingTicket()
    if !jobs.put(Job(draft: draft, ticket: ticket)) { ticket.fulfil(.failure(PrintingError.shutDown)) }
    return ticket
  }

  /// The documents of a batch, in its order. Printing begins at once, and goes on while the first documents
  /// are collected or an earlier batch is.
  ///
  /// - Parameters:
  ///   - drafts: Are asked for one by one, on the thread that collects.
  ///   - ahead: How many of them are at most in the pool or made and not collected.
  public func print<Drafts: Sequence<Draft>>(
    _ drafts: Drafts, ahead: Int? = nil
  ) -> PrintingBatch<Drafts.Iterator> {
    PrintingBatch(drafts.makeIterator(), pool: self, ahead: max(1, ahead ?? 4 * workers))
  }

  /// Takes no more drafts, and waits until those that were handed in are printed.
  public func shutDown() {
    // Threads are joined once, whoever asks first.
    guard isOpen.exchange(false, ordering: .acquiringAndReleasing) else { return }
    jobs.close()
    for thread in threads { thread.join() }
  }

  /// What a worker does from its first draft to the end of the pool.
  private static func work(through jobs: BoundedQueue<Job>) {
    // Made here and used nowhere else: what it holds of C libraries belongs to this thread.
    let printer = Result { try DraftPrinter() }
    while let job = jobs.take() {
      job.ticket.fulfil(printer.flatMap { printer in Result { try printer.print(job.draft) } })
    }
  }
}
