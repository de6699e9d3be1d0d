import Cases
import Forms
import Printing
import Testing

/// Derived fields and checks that refuse a case.
struct CaseRuleTests {
  @Test func namesBothSumsThatDisagree() {
    #expect(
      CaseSample.refusals(["total_capital": "\"1,50,00,000\""]) == [
        "case.json:15:3: total_capital (कुल पूँजी): is 1,50,00,000.00 rupees here, but 1,50,00,000.50 rupees by the form "
          + "(from fixed_capital, working_capital)"
      ])
    #expect(
      CaseSample.refusals(["size_class": "\"lower\""]) == [
        "case.json:15:3: size_class (वर्ग): is lower (सानो) here, but upper (ठूलो) by the form (from total_capital)"
      ])
  }

  @Test func refusesInTheFormsOwnWords() {
    #expect(
      CaseSample.refusals(["working_capital": "999999999", "fixed_capital": "1000000000"]) == [
        "case.json:1:1: size_class (वर्ग): नियम १ ले एक अर्बसम्म मात्र दिन्छ"
      ])
    #expect(
      CaseSample.refusals(["working_capital": "20000000"]) == [
        "case.json:8:3: working_capital (चालु पूँजी): चालु पूँजी स्थिर पूँजीभन्दा बढी हुँदैन; see fixed_capital (स्थिर पूँजी)"
      ])
    #expect(
      CaseSample.refusals(["expiry_date": "\"2081-05-12\""]) == [
        "case.json:15:3: expiry_date (म्याद): म्याद दर्तापछि हुनुपर्छ; see registration_date (मिति)"
      ])
  }

  @Test func tellsEverythingAtOnceAndComputesNothingFromFaults() {
    #expect(
      CaseSample.refusals(["fixed_capital": "\"x\"", "shift_count": "9", "expiry_date": "\"2080-01-01\""])
        == [
          "case.json:5:3: shift_count (सिफ्ट सङ्ख्या): is 9, but must be from 1 to 4",
          "case.json:7:3: fixed_capital (स्थिर पूँजी): “x” is not an amount in rupees: only digits, commas and one "
            + "decimal point may stand in it",
          "case.json:15:3: expiry_date (म्याद): म्याद दर्तापछि हुनुपर्छ; see registration_date (मिति)",
        ])
  }
}
