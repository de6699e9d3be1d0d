import Nepali
import Printing

extension Register {
  /// The industries whose terms end in a period, in the order of their registrations, and how long each may still
  /// renew.
  func renewalsDue(_ period: ReportPeriod) -> Report.Part {
    let columns: [Report.Column] = [
      .init("number", .init("दर्ता नं.", "Registration no."), width: 26),
      .init("name", .init("उद्योग वा फर्मको नाम", "Name"), width: 66),
      .init("address", .init("ठेगाना", "Address"), width: 60),
      .init("phone", .init("फोन", "Telephone"), width: 28),
      .init("renewals", .init("नवीकरण भएको पटक", "Times renewed"), .count, width: 20),
      .init("end", .init("अवधि सकिने मिति", "Term ends"), .day, width: 24),
      .init("last_day", .init("बिना विलम्ब दस्तुर नवीकरण गर्ने अन्तिम दिन", "Last day without late charge"), .day, width: 34),
      .init("remarks", .init("कैफियत", "Remarks"), width: 24),
    ]
    return Report.Part(columns: columns) { visit in
      try self.eachRenewal(from: period.from, to: period.to) { renewal in
        try visit([
          .text(renewal.registrationNumber), .init(renewal.name), .init(renewal.address), .init(renewal.phone),
          .count(renewal.term.renewals), .day(try BSDate.parse(renewal.term.end)),
          .day(try BSDate.parse(renewal.term.lastDay)), .empty,
        ])
      }
    }
  }
}
