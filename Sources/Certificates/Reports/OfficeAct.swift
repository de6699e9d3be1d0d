/// What acts of the register are called in the office.
package enum OfficeAct {
  /// The words for an entry of the ledger, and for the event that it records; what a later version knows stays as it is.
  package static func nepali(_ action: String, event: String?) -> String {
    if let act = event.flatMap(ActKind.init(rawValue:)) { return nepali(act) }
    return LedgerEntry.Action(rawValue: action).map(nepali) ?? action
  }

  private static func nepali(_ action: LedgerEntry.Action) -> String {
    switch action {
    case .migrate: "दर्ता प्रणाली नयाँ संस्करणमा सारियो"
    case .person: "कर्मचारी थपियो"
    case .disable: "कर्मचारी हटाइयो"
    case .office: "कार्यालयको विवरण राखियो"
    case .case: "विवरण प्रविष्टि गरियो"
    case .issue: "कागजात जारी गरियो"
    case .void: "कागजात रद्द गरियो"
    case .registered: "साबिक दर्ता प्रविष्टि गरियो"
    case .number: "साबिक नम्बर प्रविष्टि गरियो"
    case .translated: "अङ्ग्रेजी पृष्ठ थपियो"
    case .desk: "शाखालाई नम्बर छुट्याइयो"
    case .origin: "शाखाको दर्ता सुरु भयो"
    case .lease: "नम्बर शाखालाई दिइयो"
    case .returned, .reconciled: "शाखाको काम भित्र्याइयो"
    case .rule: "कार्यालयको नियम राखियो"
    case .payment: "दस्तुर लिइयो"
    case .closing: "दिनको हिसाब बन्द गरियो"
    // Every act is an event, which says more; forms and series are in no book.
    case .act, .form, .series: action.rawValue
    }
  }

  private static func nepali(_ act: ActKind) -> String {
    switch act {
    case .received: "निवेदन दर्ता गरियो"
    case .asked: "कागजात माग गरियो"
    case .answered: "मागिएको कागजात प्राप्त भयो"
    case .checked: "जाँच गरियो"
    case .approved: "स्वीकृत गरियो"
    case .refused: "अस्वीकृत गरियो"
    case .printed: "छापियो"
    case .handed: "बुझाइयो"
    case .spoiled: "बिग्रिएको पाना"
    case .superseded: "नयाँले विस्थापित भयो"
    case .copied: "प्रतिलिपि जारी गरियो"
    case .endorsed: "प्रमाण–पत्रमा निर्णय जनाइयो"
    case .paid: "दस्तुर लिइयो"
    case .begun: "निवेदनको फर्छ्यौटका लागि प्रविष्टि गरियो"
    case .brought: "शाखाबाट प्राप्त भयो"
    case .imported: "तालिकाबाट भित्र्याइयो"
    }
  }
}
