import Cases
import Forms
public import Nepali

extension Office {
  /// What an office takes for a paper under an account head.
  public struct FeeRate: Hashable, Sendable {
    /// As the day book and receipts have it: `१४२५३ व्यवसाय रजिष्ट्रेसन दस्तुर`.
    public var head: String
    /// Nil for what the form computes.
    public var amount: Money?
  }
}

/// The office's table of fees.
extension OfficeReader {
  private static let mostHeads = 20
  private static let computed = "computed"

  func fees(_ json: PlacedValue) throws(FormError) -> [String: [Office.FeeRate]] {
    var fees: [String: [Office.FeeRate]] = [:]
    for (id, value) in try object(json, keys: catalogue?.ids) { fees[id] = try rates(value, form: id) }
    return fees
  }

  /// In the order of the file, which is that of the receipts.
  private func rates(_ json: PlacedValue, form id: String) throws(FormError) -> [Office.FeeRate] {
    guard case .object(let members) = json.content else { throw wrong(json, "an object of account heads") }
    guard (1...Self.mostHeads).contains(members.count) else {
      throw FormError(place(json), "a paper has 1 to \(Self.mostHeads) account heads")
    }
    var rates: [Office.FeeRate] = []
    for member in members {
      var head = member.value
      head.content = .text(member.name)
      rates.append(Office.FeeRate(head: try text(head), amount: try amount(member.value, form: id)))
    }
    guard rates.count(where: { $0.amount == nil }) <= 1 else {
      throw FormError(place(json), "what the form computes is taken once, under one head")
    }
    return rates
  }

  private func amount(_ json: PlacedValue, form id: String) throws(FormError) -> Money? {
    let words: String
    switch json.content {
    case .text(let text) where text == Self.computed:
      if let catalogue, try catalogue.form(id).fee == nil {
        throw FormError(place(json), "\(id) computes no fee; give an amount")
      }
      return nil
    case .text(let text): words = text
    case .number(let figures): words = figures
    default: throw wrong(json, "an amount in rupees, or “\(Self.computed)”")
    }
    do { return try Money.parse(words) } catch { throw FormError(place(json), error.description) }
  }
}
