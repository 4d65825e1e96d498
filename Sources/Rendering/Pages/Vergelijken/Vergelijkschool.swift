import Domain
import Insight
import JSON

/// What stands above the answers of one school in the table of `/vergelijken/`.
struct Vergelijkschool {
  let beeld: Schoolbeeld
  /// The school year of the questions.
  let nu: Schooljaar

  init(_ beeld: Schoolbeeld, nu: Schooljaar) {
    self.beeld = beeld
    self.nu = nu
  }

  /// - Parameter antwoorden: the places of the answers, a row each.
  func waarde(antwoorden: [JSON]) -> JSON {
    let school = beeld.school
    let profiel = beeld.huidige?.profiel
    let nummer = profiel?.contact.telefoon ?? school.contact.telefoon
    let afdelingen = school.afdelingen.map { JSON.list([.text($0.id.rawValue), .text($0.naam)]) }
    let jaar = beeld.huidige?.schooljaar
    return .object([
      ("naam", .text(school.naam)),
      ("plaats", .text(school.adres.plaats)),
      ("soort", .text(school.soort.leesbaar.metHoofdletter)),
      ("telefoon", tekst(nummer?.rawValue)),
      ("bel", tekst(nummer.map { "tel:\($0.kiesbaar)" })),
      ("rol", tekst(profiel?.contact.rol.metKleineLetter)),
      ("jaar", tekst(jaar?.description)),
      ("ouderJaar", tekst(jaar.flatMap { $0 < nu ? $0.description : nil })),
      ("peildatum", tekst(profiel?.peildatum?.voluit)),
      ("vastgesteld", tekst(profiel?.vastgesteld?.datum.voluit)),
      ("toestand", tekst(toestand)),
      ("status", tekst(status)),
      ("afdelingen", afdelingen.isEmpty ? nil : .list(afdelingen)),
      ("antwoorden", .list(antwoorden)),
    ])
  }

  private func tekst(_ waarde: String?) -> JSON? { waarde.map { .text($0) } }

  private var toestand: String? {
    switch beeld.toestand {
    case .geen: "geen"
    case .alleenOuder: "ouder"
    case .verouderd: "verouderd"
    case .actueel: nil
    }
  }

  private var status: String? {
    switch beeld.huidige?.profiel.status {
    case .concept: "concept"
    case .bijMR: "bij-mr"
    case .vastgesteld, nil: nil
    }
  }
}
