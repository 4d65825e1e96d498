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
      .text("profielregel", \.profielregel),
      .model("gesloten", \.gesloten),
    ])

  /// Of which year the profile is, and what a reader must know of it.
  var profielregel: String {
    guard let schooljaar else { return "Nog geen profiel" }
    var regel = "Profiel van \(schooljaar)"
    if toestand == .alleenOuder { regel += " (oud)" }
    if toestand == .verouderd { regel += " (niet bijgewerkt)" }
    if status == .concept { regel += ", concept" }
    if status == .bijMR { regel += ", bij de medezeggenschapsraad" }
    return regel
  }
}
