/// The conjuncts of Nepali offices in fonts whose Nepali leaves them out.
///
/// The Noto fonts print द्ध, ट्ट, ह्म as one form in every language but Nepali, for which they have the letters
/// झ, ५, ८, ९ that Nepal writes, with their half forms. Shaped as Nepali a word has a visible halant, shaped as
/// Hindi it has foreign letters. So the font is given a table of substitutions in which Nepali has both: its own
/// lookups, of which `locl` makes Nepal's letters before all else, and those of the default language.
enum NepaliConjuncts {
  /// A `GSUB` table (OpenType 1.9) with one script and one language system, in which every feature has the lookups
  /// that it has in Nepali, in the default language, and for conjuncts in Sanskrit: Noto Serif Bold has its क्त
  /// there alone. The lookups are the font's own, as they are.
  ///
  /// - Parameter table: `GSUB` of a font that is carried in the program; it is not checked here.
  /// - Returns: nil where the font knows no Nepali.
  static func completed(_ table: UnsafeRawBufferPointer) -> [UInt8]? {
    let languages = languageSystems(of: "dev2", in: table)
    guard let nepali = languages["NEP "], let usual = languages[""] else { return nil }
    var lookups: [UInt32: Set<Int>] = [:]
    for feature in features(nepali, in: table) + features(usual, in: table) {
      lookups[feature.tag, default: []].formUnion(feature.lookups)
    }
    let conjuncts = SFNT.tag("pres")
    for feature in languages["SAN "].map({ features($0, in: table) }) ?? [] where feature.tag == conjuncts {
      lookups[feature.tag, default: []].formUnion(feature.lookups)
    }
    return assemble(lookups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }, table)
  }

  private typealias Feature = (tag: UInt32, lookups: [Int])

  /// Where the language systems of a script lie, by their tags; the default one has none.
  private static func languageSystems(of script: String, in table: UnsafeRawBufferPointer) -> [String: Int] {
    let scripts = Int(table.uint16(4))
    let wanted = SFNT.tag(script)
    let records = (0..<Int(table.uint16(scripts))).map { scripts + 2 + 6 * $0 }
    guard let record = records.first(where: { table.uint32($0) == wanted }) else { return [:] }
    let start = scripts + Int(table.uint16(record + 4))
    var systems: [String: Int] = [:]
    if table.uint16(start) != 0 { systems[""] = start + Int(table.uint16(start)) }
    for index in 0..<Int(table.uint16(start + 2)) {
      let record = start + 4 + 6 * index
      let name = String(decoding: table[record..<record + 4], as: UTF8.self)
      systems[name] = start + Int(table.uint16(record + 4))
    }
    return systems
  }

  private static func features(_ system: Int, in table: UnsafeRawBufferPointer) -> [Feature] {
    let list = Int(table.uint16(6))
    return (0..<Int(table.uint16(system + 4))).map { index in
      let record = list + 2 + 6 * Int(table.uint16(system + 6 + 2 * index))
      let feature = list + Int(table.uint16(record + 4))
      let lookups = (0..<Int(table.uint16(feature + 2))).map { Int(table.uint16(feature + 4 + 2 * $0)) }
      return (table.uint32(record), lookups)
    }
  }

  private static func assemble(_ features: [Feature], _ table: UnsafeRawBufferPointer) -> [UInt8] {
    let lookupList = Int(table.uint16(8))
    // One script, whose default language system follows it at once and has all features in their order.
    var scripts: [UInt8] = []
    scripts.append16(1)
    scripts.append32(Int(SFNT.tag("dev2")))
    for value in [8, 4, 0, 0, 0xFFFF, features.count] + Array(features.indices) { scripts.append16(value) }
    var list: [UInt8] = []
    list.append16(features.count)
    var offset = 2 + 6 * features.count
    for feature in features {
      list.append32(Int(feature.tag))
      list.append16(offset)
      offset += 4 + 2 * feature.lookups.count
    }
    for feature in features {
      for value in [0, feature.lookups.count] + feature.lookups { list.append16(value) }
    }
    var made: [UInt8] = []
    for value in [1, 0, 10, 10 + scripts.count, 10 + scripts.count + list.count] { made.append16(value) }
    return made + scripts + list + table[lookupList...]
  }
}
