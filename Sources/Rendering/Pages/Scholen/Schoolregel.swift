import Domain
import Insight

/// A school in a list.
struct Schoolregel: TemplateModel {
  let identiteit: Schoolidentiteit
  let toestand: Profieltoestand
  let schooljaar: String?
  let status: Profiel.Status?
  let gesloten: Dag?

  init(_ beeld: Schoolbeeld) {
    identiteit = Schoolidentiteit(beeld.school)
    toestand = beeld.toestand
    schooljaar = beeld.huidige?.schooljaar.description
    status = beeld.huidige?.profiel.status
    gesloten = beeld.school.gesloten.map { Dag($0) }
  }

  static let fields = Fields<Schoolregel>(
    Schoolidentiteit.velden(\.identiteit) + [
      .optionalText("schooljaar", \.schooljaar),
      .flag("geen_profiel") { $0.toestand == .geen },
      .flag("alleen_ouder") { $0.toestand == .alleenOuder },
      .flag("verouderd") { $0.toestand == .verouderd },
      .flag("concept") { $0.status == .concept },
      .flag("bij_mr") { $0.status == .bijMR },
      .model("gesloten", \.gesloten),
    ])
}
