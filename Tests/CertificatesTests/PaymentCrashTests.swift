import Certificates
import Foundation
import Printing
import Testing

/// Number, receipt and payment are all there, or nothing is.
@Suite struct PaymentCrashTests {
  let scratch: Scratch
  let register: Register

  init() throws {
    scratch = try Scratch()
    register = try fill(Register.create(path: scratch.path(), person: chief), cases: 2)
    try register.take(cash(1))
  }

  @Test(arguments: Press.Step.allCases) func theDiskAtEveryStepIsARegister(_ step: Press.Step) throws {
    var press = press()
    let copy = scratch.path("copy.sqlite")
    press.reached = { now in
      guard now == step else { return }
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: scratch.path() + suffix, toPath: copy + suffix)
      }
    }
    try register.take(cash(2, key: "k"), press)
    let left = try Register.open(path: copy, for: .writing)
    #expect(try left.receipts().map(\.key) == ["RCPT-2083-84-0001"])
    #expect(try left.documents().count == 1 && left.cases().count == 3)
    #expect(try left.findings().isEmpty)
    #expect(try left.take(cash(2, key: "k")).key == "RCPT-2083-84-0002")
    #expect(try left.findings().isEmpty)
  }

  @Test(arguments: Press.Step.allCases) func aFailureAtEveryStepLeavesNothing(_ step: Press.Step) throws {
    var press = press()
    press.reached = { if $0 == step { throw Unprintable(what: "step") } }
    #expect(throws: Unprintable.self) { try register.take(cash(2, key: "k"), press) }
    #expect(try register.receipts().count == 1 && register.cases().count == 3)
    #expect(try register.allSeries().map(\.last) == [1])
    #expect(try register.findings().isEmpty)
    #expect(try register.take(cash(2, key: "k")).key == "RCPT-2083-84-0002")
  }

  /// While a receipt is printed another process takes its number, or the same payment.
  @Test(arguments: [nil, "k"]) func aRaceIsLost(_ key: String?) throws {
    let other = try Register.open(path: scratch.path(), for: .writing)
    var printed: [String] = []
    var press = press { printed += $0.compactMap { $0.numbers.own?.key } }
    var hurry = [cash(2, key: key, because: "किस्ता")]
    press.reached = { step in
      guard step == .printed, let order = hurry.popLast() else { return }
      try other.take(order, amount: "100")
    }
    let receipt = try register.take(cash(2, key: "k", because: "किस्ता"), amount: "100", press)
    #expect(receipt.isNew == (key == nil))
    #expect(printed == ["RCPT-2083-84-0002"] + (key == nil ? ["RCPT-2083-84-0003"] : []))
    #expect(try register.receipts().count == (key == nil ? 3 : 2))
    #expect(try register.findings().isEmpty)
  }

  /// Whoever always comes second is let in alone at the end.
  @Test func nobodyWaitsForEver() throws {
    let other = try Register.open(path: scratch.path(), for: .writing, patience: 0.05)
    var press = press()
    var races = 0
    press.reached = { step in
      guard step == .printed else { return }
      races += 1
      try other.take(cash(1, because: "थप"), amount: "\(races)")
    }
    try register.take(cash(2), press)
    #expect(races == 3)
    #expect(try register.receipts().count == 5)
  }
}
