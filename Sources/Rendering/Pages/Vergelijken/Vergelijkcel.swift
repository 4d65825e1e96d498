import Domain
import Insight
import JSON

/// The answer of one school to one question, for the table of `/vergelijken/`.
struct Vergelijkcel {
  let indicator: Indicator
  let editie: Editie
  /// What was agreed in the year of the answer, where that differs from what is agreed now.
  private let toen: String?

  static let nietGevraagd = JSON.object([("soort", .text("niet-gevraagd"))])
  static let onbekend = JSON.object([("soort", .text("onbekend"))])

  /// - Parameters:
  ///   - indicator: the question as the edition's year has it.
  ///   - nu: the question and the schema of now; `nil` when the edition is of now.
  init(op indicator: Indicator, in editie: Editie, nu: (indicator: Indicator, schema: Schema)?) {
    self.indicator = indicator
    self.editie = editie
    if let nu {
      let oud = Self.afspraak(op: indicator, in: editie.schema)
      toen = oud == Self.afspraak(op: nu.indicator, in: nu.schema) ? nil : oud
    } else {
      toen = nil
    }
  }

  /// The answer of the school, with those of the departments that say otherwise.
  func waarde(van stand: Stand, afdelingen: [Vergelijking.Afdelingsstand]) -> JSON {
    guard !afdelingen.isEmpty else { return .object(velden(van: stand)) }
    let verschilt = afdelingen.count == editie.school.afdelingen.count
    let eigen = afdelingen.map { eigen in
      (eigen.afdeling.id.rawValue, Optional(JSON.object(velden(van: eigen.stand))))
    }
    return .object(
      (verschilt ? [("soort", .text("verschilt"))] : velden(van: stand)) + [("afdelingen", .object(eigen))])
  }

  private func velden(van stand: Stand) -> [(String, JSON?)] {
    let beeld = Antwoordbeeld(stand, op: indicator, in: editie)
    guard !beeld.isOnbekend else { return [("soort", .text("onbekend"))] }
    return [
      ("teken", .text(beeld.teken.rawValue)),
      ("antwoord", .text(beeld.label)),
      ("partner", tekst(beeld.partner)),
      ("alternatief", tekst(beeld.alternatief)),
      ("toelichting", tekst(beeld.toelichting)),
      ("bron", beeld.afwijkend ? beeld.bron.map { .text($0.rawValue) } : nil),
      ("dag", beeld.afwijkend ? tekst(beeld.dag?.voluit) : nil),
      ("norm", norm(van: stand)),
      ("toen", tekst(toen)),
    ]
  }

  private func tekst(_ tekst: String?) -> JSON? { tekst.map { .text($0) } }

  /// Only what needs a word: the column beside it says what was agreed.
  private func norm(van stand: Stand) -> JSON? {
    switch Normstand(van: stand, op: indicator, in: editie.schema) {
    case .nogNiet: .text("niet")
    case .meerDanAfgesproken: .text("meer")
    case .geenNorm, .onbekend, .zoalsAfgesproken: nil
    }
  }

  private static func afspraak(op indicator: Indicator, in schema: Schema) -> String {
    guard let norm = Normbeeld(van: .onbekend, op: indicator, in: schema) else { return "geen afspraak" }
    let woorden = norm.aangehaald ? "“\(norm.afspraak)”" : norm.afspraak
    return norm.minstens ? "minstens \(woorden)" : woorden
  }
}
