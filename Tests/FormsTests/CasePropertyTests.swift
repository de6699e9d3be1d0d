import Cases
import Forms
import Printing
import Testing
import Tools

/// What must hold for every case file, sound or hostile.
struct CasePropertyTests {
  /// Scalars and pieces of JSON that are there to break something.
  private static let hostile = [
    "\u{0}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}",
    "\u{94D}", "\u{93F}", "\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{958}", "\u{2028}", "\u{A0}", "\\u0000",
    "\\uD800", "\\u200C", "\\u0915\\u093C", "\\n", "\r\n", "\"", "\\", "{", "}", "[", "]", ",", ":", "-", ".",
    "1e9", "null", "९", "😀", "\u{1F1F3}\u{1F1F5}",
  ]

  private enum Outcome { case taken, refused, broken }

  /// A case that is taken is whole, and its canonical JSON gives it again, letter for letter; one that is
  /// refused is told about in lines. All else is broken.
  private func outcome(_ bytes: [UInt8]) -> Outcome {
    do {
      let taken = try CaseSample.read(bytes: bytes)
      let canonical = taken.canonicalJSON()
      let again = try CaseSample.read(bytes: Array(canonical.utf8))
      let isSame =
        again.values == taken.values && again.pictures == taken.pictures
        && again.canonicalJSON().utf8.elementsEqual(canonical.utf8)
      return isSame ? .taken : .broken
    } catch {
      let lines = error.description.split(separator: "\n", omittingEmptySubsequences: false)
      let isTold =
        !error.problems.isEmpty && lines.count == error.problems.count + (error.omitted > 0 ? 1 : 0)
      // What refuses the canonical JSON of a case that was taken shows itself here too.
      return isTold && (try? CaseSample.read(bytes: bytes)) == nil ? .refused : .broken
    }
  }

  @Test func theSampleGivesItselfAgain() throws {
    let sample = try CaseSample.read(["subsidy": "0.05", "expiry_date": "\"2085-01-01\""])
    #expect(
      sample.canonicalJSON().hasPrefix(
        "{\"decisions\":[{\"cost\":\"100.25\",\"details\":\"पूँजी वृद्धि\",\"due\":\"110.25\",\"fee\":\"10.00\"},"
          + "{\"details\":\"नामसारी\"}],\"expiry_date\":\"2085-01-01\",\"fixed_capital\":\"12500000.50\","))
    #expect(outcome(Array(sample.canonicalJSON().utf8)) == .taken)
  }

  @Test func everyDamagedFileIsRefusedOrTaken() {
    var counts: [Outcome: Int] = [:]
    for seed in 0..<1500 as Range<UInt64> {
      let bytes = damagedFile(seed: seed)
      let outcome = outcome(bytes)
      counts[outcome, default: 0] += 1
      #expect(outcome != .broken, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(counts[.taken, default: 0] > 50)
    #expect(counts[.refused, default: 0] > 500)
  }

  private func damagedFile(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(CaseSample.json().utf8)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
      guard place < bytes.count else { break }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(place..<min(place + Int.random(in: 1...9, using: &random), bytes.count))
      case 3 where seed % 4 == 0: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: (Self.hostile.randomElement(using: &random) ?? "").utf8, at: place)
      }
    }
    return bytes
  }

  @Test func everyWordIsRefusedOrGivesItselfAgain() {
    var counts: [Outcome: Int] = [:]
    for seed in 0..<1500 as Range<UInt64> {
      let json = fileWithWord(seed: seed)
      let outcome = outcome(Array(json.utf8))
      counts[outcome, default: 0] += 1
      #expect(outcome != .broken, "seed \(seed): \(json)")
    }
    #expect(counts[.taken, default: 0] > 200)
    #expect(counts[.refused, default: 0] > 200)
  }

  /// A case in which a field holds a word of letters, marks, spaces and, in every second file, worse.
  private func fileWithWord(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var letters = Array("कखगज्षािी़ँं०१ abcé\u{A0}\u{2000}\u{958}\u{3000}".unicodeScalars)
    if seed % 2 == 0 { letters += Self.hostile.flatMap(\.unicodeScalars) }
    var word = ""
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let value = min(letters.randomElement(using: &random)?.value ?? 0x915, 0xFFFF)
      let digits = String(value, radix: 16)
      word += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let name = ["industry_name", "remarks", "remarks", "scale"].randomElement(using: &random) ?? "remarks"
    return CaseSample.json([name: "\"\(word)\""])
  }

  @Test(.timeLimit(.minutes(1))) func largeHostileFilesAreRefused() {
    let marks = String(repeating: "\u{301}\u{323}", count: 480_000)
    #expect(outcome(Array(CaseSample.json(["remarks": "\"क\(marks)\""]).utf8)) == .refused)
    let names = (0..<150_000).map { "\"\($0)\":1" }.joined(separator: ",")
    #expect(outcome(Array("{\(names)}".utf8)) == .refused)
    #expect(outcome([UInt8](repeating: UInt8(ascii: "["), count: 2_000_000)) == .refused)
  }
}
