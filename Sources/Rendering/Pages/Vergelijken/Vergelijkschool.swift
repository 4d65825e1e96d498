import Domain
import Insight

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
  func waarde(antwoorden: [JSONValue]) -> JSONValue {
    let school = beeld.school
    let profiel = beeld.huidige?.profiel
    let nummer = profiel?.contact.telefoon ?? school.contact.telefoon
    let afdelingen = school.afdelingen.map { JSONValue.list([.text($0.id.rawValue), .text($0.naam)]) }
    return .object([
      ("naam", .text(school.naam)),
      ("plaats", .text(school.adres.plaats)),
      ("soort", .text(school.soort.leesbaar.metHoofdletter)),
      ("telefoon", nummer.map { .text($0.rawValue) }),
      ("bel", nummer.map { .text("tel:\($0.kiesbaar)") }),
      ("rol", profiel.map { .text($0.contact.rol.metKleineLetter) }),
      ("jaar", beeld.huidige.map { .text($0.schooljaar.description) }),
      ("ouderJaar", beeld.huidige.flatMap { $0.schooljaar < nu ? .text($0.schooljaar.description) : nil }),
      ("peildatum", profiel.map { .text($0.peildatum.voluit) }),
      ("vastgesteld", profiel?.vastgesteld.map { .text($0.datum.voluit) }),
      ("toestand", toestand.map { .text($0) }),
      ("status", status.map { .text($0) }),
      ("afdelingen", afdelingen.isEmpty ? nil : .list(afdelingen)),
      ("antwoorden", .list(antwoorden)),
    ])
  }

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
