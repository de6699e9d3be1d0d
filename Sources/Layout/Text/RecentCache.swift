/// A bounded memory of what was made before. What was not asked for while `limit` others came is
/// forgotten.
struct RecentCache<Key: Hashable, Value> {
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? {
    mutating get {
      if let value = young[key] { return value }
      guard let value = old[key] else { return nil }
      insert(value, key)
      return value
    }
  }

  mutating func insert(_ value: Value, _ key: Key) {
    if young.count >= limit {
      old = young
      young = [:]
    }
    young[key] = value
  }

  mutating func removeAll() {
    young = [:]
    old = [:]
  }
}
