import GRDB

/// What came back with a desk.
public struct Reconciliation: Hashable, Sendable, Codable {
  public let desk: String
  /// Whether it had come back before, so that nothing was changed.
  public let isRepeated: Bool
  public let cases: Int
  public let documents: Int
  public let voided: Int
  /// How many of the lent numbers papers have, and how many stay unused for ever.
  public let used: Int
  public let unused: Int
  /// The last hash of the desk's ledger.
  public let head: String
}

extension Register {
  /// Brings what a desk did into the register: its cases, forms and papers with their own numbers, days and
  /// people, and what it made void. All of it comes in, or nothing.
  ///
  /// - Parameter path: the desk's register, which stays as it is.
  /// - Throws: `RegisterError.corrupt` for a register that does not verify, `.invalid` for one that is no desk of
  ///   this office, was written in after it came back, or has what does not fit into the register.
  public func reconcile(_ path: String) throws(RegisterError) -> Reconciliation {
    let desk = try Register.open(path: path, for: .reading)
    return try desk.read { from in
      let seen = Verifier.verify(from) { _ in }
      guard seen.findings == 0, let head = seen.head else {
        throw RegisterError.corrupt(
          path: path, detail: "certgen verify-register has \(seen.findings) findings")
      }
      return try write(as: .administrator) { to, person in
        guard try Origin.stored(in: from) != nil, let record = try DeskRecord.find(by: from, in: to) else {
          throw RegisterError.invalid(what: path, reason: "is not the register of a desk of this office")
        }
        let leases = try Lease.all(of: record.id, in: to)
        if let returned = try DeskReturn.stored(record.key, in: to) {
          guard returned.head == head else {
            throw RegisterError.invalid(what: path, reason: "was written in after it came back to the office")
          }
          return try reconciliation(of: record, leases, head, bringing: nil, in: to)
        }
        var arrival = DeskArrival(
          desk: from, office: to, register: self, person: person, path: path, leases: leases)
        try arrival.bring(after: record.head)
        for lease in leases {
          let returned = LeaseReturn(lease: lease.id, used: Int64(try lease.used(in: to)))
          try returned.insert(in: to)
          try self.record(returned, by: person, in: to)
        }
        let returned = DeskReturn(desk: record.id, head: head)
        try returned.insert(in: to)
        try self.record(returned, by: person, in: to)
        return try reconciliation(of: record, leases, head, bringing: arrival, in: to)
      }
    }
  }

  private func reconciliation(
    of desk: DeskRecord, _ leases: [Lease], _ head: String, bringing arrival: DeskArrival?,
    in database: Database
  ) throws -> Reconciliation {
    let used = try leases.map { try $0.used(in: database) }.reduce(0, +)
    return Reconciliation(
      desk: desk.name, isRepeated: arrival == nil, cases: arrival?.cases.count ?? 0,
      documents: arrival?.documents.count ?? 0, voided: arrival?.voided ?? 0, used: used,
      unused: leases.map { $0.last - $0.first + 1 }.reduce(0, +) - used, head: head)
  }
}
