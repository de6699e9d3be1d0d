/// The rules of a page, once all of them have their places.
extension [Page.Placed] {
  /// Joins rules that continue one another, as those of the rows of a table do: fewer marks, and no
  /// seam between them.
  func joiningRules() -> [Page.Placed] {
    var joined: [Page.Placed] = [], open: [RuleKey: Int] = [:]
    for item in self {
      guard case .line(let dx, let dy, let border) = item.drawing, item.element == nil,
        dx == .zero || dy == .zero
      else {
        joined.append(item)
        continue
      }
      let isUpright = dx == .zero
      let key = RuleKey(isUpright: isUpright, at: isUpright ? item.x : item.y, border: border)
      if let index = open[key], let longer = joined[index].extended(by: item, isUpright: isUpright) {
        joined[index] = longer
      } else {
        open[key] = joined.count
        joined.append(item)
      }
    }
    return joined
  }
}

private struct RuleKey: Hashable {
  var isUpright: Bool
  var at: Length
  var border: Border
}

extension Page.Placed {
  /// The rule made longer by one that begins where it ends, or lies on it.
  fileprivate func extended(by next: Page.Placed, isUpright: Bool) -> Page.Placed? {
    guard case .line(let dx, let dy, let border) = drawing, case .line(let dx2, let dy2, _) = next.drawing
    else { return nil }
    let end = isUpright ? y + dy : x + dx
    let start = isUpright ? next.y : next.x, nextEnd = isUpright ? next.y + dy2 : next.x + dx2
    guard start >= (isUpright ? y : x), start.points <= end.points + 0.05 else { return nil }
    var longer = self
    let length = max(end, nextEnd) - (isUpright ? y : x)
    longer.drawing = .line(dx: isUpright ? .zero : length, dy: isUpright ? length : .zero, border: border)
    return longer
  }
}
