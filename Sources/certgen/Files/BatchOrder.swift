import Certificates

/// A line of a list of what is to be done: a step, and the case with which.
struct BatchOrder {
  let step: CaseStep
  let caseID: Int64

  /// The steps that need nothing but the case.
  private static let steps: [CaseStep] = [.check, .approve, .issue]
  /// No office does more in one run.
  private static let mostOrders = 200_000

  /// - Throws: `FileFailure` naming the line that is no order.
  static func read(_ bytes: [UInt8], file: String) throws(FileFailure) -> [BatchOrder] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .refused(file, "is not in UTF-8") }
    var orders: [BatchOrder] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      let step = words.count == 2 ? CaseStep(rawValue: words[0]) : .issue
      guard words.count <= 2, let step, steps.contains(step), let id = RegisterChoice.number(words[words.count - 1])
      else {
        throw .refused("\(file):\(index + 1)", "is no order such as: issue 12, check 12, approve 12")
      }
      orders.append(BatchOrder(step: step, caseID: id))
      if orders.count > mostOrders { throw .refused(file, "has more than \(mostOrders) orders; part it") }
    }
    return orders
  }
}
