/// How a name may sound, from its spelling in Latin letters: the consonants, and the vowels that Latin spellings of
/// Nepali names agree on.
///
/// Aspirates are digits; a stands at the start only, for no two people write the others alike; sh is s, v and w are b,
/// y is i, ee and oo are i and u, au and ou are u, ng is n, doubled letters are one.
enum SearchSound {
  /// The sounds of a word, the likeliest first, at most four: a nasal before a consonant may be left unwritten
  /// (काठमाडौं, Kathmandu), and क्ष is said ch too (क्षेत्री, Chhetri).
  static func variants(of romanised: String) -> [String] {
    let sounds = self.sounds(of: customary(romanised))
    var found: [String] = []
    for keepsNasals in [true, false] {
      for ksh in ["ks", "c"] where ksh == "ks" || sounds.contains(Self.ksh) {
        let variant = joined(sounds, keepsNasals: keepsNasals, ksh: ksh)
        if !variant.isEmpty, !found.contains(variant) { found.append(variant) }
      }
    }
    return found
  }

  /// Spellings by custom that sound otherwise: -gunj for गञ्ज, -ey for ए, Laxmi.
  private static func customary(_ word: String) -> String {
    var word = word.replacing("gunj", with: "ganj")
    if word.hasSuffix("ey") { word.removeLast() }
    return word
  }

  /// Letters that are one sound, longer ones first.
  private static let units: [(letters: [UInt8], sound: [UInt8])] = [
    ("ksh", "x"), ("chh", "c"), ("jny", "gi"), ("gny", "gi"), ("kh", "1"), ("gh", "2"), ("jh", "3"),
    ("th", "4"),
    ("dh", "5"), ("ph", "6"), ("bh", "7"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("jn", "gi"), ("ee", "i"),
    ("oo", "u"), ("ou", "u"), ("au", "u"), ("eu", "iu"), ("wo", "b"), ("vo", "b"), ("c", "k"), ("q", "k"),
    ("z", "j"), ("f", "6"), ("w", "b"), ("v", "b"), ("y", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The sounds one by one; `a` still stands where it is written.
  private static func sounds(of word: String) -> [UInt8] {
    var rest = Array(word.utf8)[...]
    var sounds: [UInt8] = []
    while let first = rest.first {
      if let unit = units.first(where: { rest.starts(with: $0.letters) }) {
        sounds += unit.sound
        rest = rest.dropFirst(unit.letters.count)
      } else {
        sounds.append(first)
        rest = rest.dropFirst()
      }
    }
    return sounds
  }

  private static func joined(_ sounds: [UInt8], keepsNasals: Bool, ksh: String) -> String {
    var joined: [UInt8] = []
    for (index, sound) in sounds.enumerated() {
      let next = index + 1 < sounds.count ? sounds[index + 1] : nil
      let isNasal = sound == n && isConsonant(next) || sound == m && isLabial(next)
      switch sound {
      case a where index > 0: continue
      case optional: if keepsNasals { joined.append(n) }
      // An m before its own row is written n too.
      case n where isNasal, m where isNasal: if keepsNasals { joined.append(n) }
      case Self.ksh: joined += Array(ksh.utf8)
      default: joined.append(sound)
      }
    }
    var result: [UInt8] = []
    for sound in joined where result.last != sound {
      // ddh and tth are one aspirate.
      if let plain = plain[sound], result.last == plain { result.removeLast() }
      result.append(sound)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let (a, n, m) = (UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "m"))
  private static let (optional, ksh) = (UInt8(ascii: "~"), UInt8(ascii: "x"))

  /// The aspirates and what they are without their breath.
  private static let plain: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("1234567".utf8, "kgjtdpb".utf8))

  private static func isConsonant(_ sound: UInt8?) -> Bool {
    sound.map { !"aeiou~".utf8.contains($0) } ?? false
  }
  private static func isLabial(_ sound: UInt8?) -> Bool { sound.map { "pb67".utf8.contains($0) } ?? false }
}
