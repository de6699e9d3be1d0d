import Cases
import Forms
import Layout

extension Composer {
  /// The English page, where the form has one and the case, or on a blank print the office, asks for it.
  var translation: [Section] {
    guard let translation = form.translation else { return [] }
    let isAsked =
      isBlank ? office.addsTranslation : values?[Translation.choice] == .choice(Translation.attached)
    guard isAsked else { return [] }
    var composer = Composer(
      form: form, values: values, pictures: pictures, office: office.inEnglish, issue: issue, given: given)
    composer.subject = translation.subject
    var section = composer.section(translation.face)
    section.isCountedApart = true
    return [section]
  }

  /// The name of the field that a page in English shows: that with the English words, where it is filled.
  func shownName(of name: String, in language: Language) -> String {
    let english = Form.english(of: name)
    return language == .english && value(english) != nil ? english : name
  }
}
