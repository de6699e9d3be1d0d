import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// What the register says beside what the model says.
extension RandomWalk {
  /// What an act may have changed.
  func compare(after act: Act, _ step: Int) throws {
    if [.addPerson, .disablePerson].contains(act) {
      #expect(try register.people().map(\.person.name) == model.people.map(\.name), "step \(step)")
      #expect(
        try register.people().map { $0.disabled != nil } == model.people.map(\.isDisabled), "step \(step)")
    }
    if act == .setOffice {
      #expect(try register.office()?.content.json == "{\"name\":\"\(model.office)\"}", "step \(step)")
    }
    if [.add, .addAgain].contains(act) {
      #expect(
        try register.openCases().count == model.cases.filter { $0.state == .entered }.count, "step \(step)")
    }
    let books = try register.allSeries().filter { $0.fiscalYear.startYear == 2083 }
    for series in books {
      #expect(series.last == model.books[series.book, default: 0], "\(series.book), step \(step)")
    }
    if let last = model.documents.last {
      let document = try register.document(last.key)
      #expect(document.number == last.number && document.allotted == last.allotted, "step \(step)")
      #expect(document.voidReason == last.void && document.exception == last.exception, "step \(step)")
    }
  }

  func compareAll() throws {
    #expect(try register.cases().map(\.state) == model.cases.map(\.state))
    let documents = try register.documents()
    #expect(documents.map(\.key) == model.documents.map(\.key))
    #expect(documents.map(\.caseID) == model.documents.map(\.caseID))
    #expect(documents.map(\.allotted) == model.documents.map(\.allotted))
    #expect(documents.map(\.date) == model.documents.map(\.date))
    #expect(documents.map(\.person) == model.documents.map(\.person))
    #expect(documents.map(\.voidReason) == model.documents.map(\.void))
    #expect(documents.map(\.exception) == model.documents.map(\.exception))
    for number in model.industries.keys {
      #expect(
        try register.industry(number).particulars.mapValues(\.value) == model.particulars(of: number),
        "\(number)")
    }
  }
}
