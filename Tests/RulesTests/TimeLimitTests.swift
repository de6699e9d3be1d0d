import Nepali
import Rules
import Testing

/// The table of time limits.
@Suite struct TimeLimitTests {
  @Test func identitiesAreUniqueAndBeginWithTheirLaw() {
    #expect(Set(TimeLimit.all.map(\.id)).count == TimeLimit.all.count)
    for limit in TimeLimit.all {
      #expect(limit.id.hasPrefix(limit.law.rawValue + "/"))
      #expect(TimeLimit.named(limit.id) == limit)
    }
    #expect(Set(TimeLimit.all.map(\.law)) == Set(Law.allCases))
    #expect(TimeLimit.named("madhesh-2078/rule-99") == nil)
  }
}
