import Domain

/// Holds the schemas of two school years against each other.
///
/// The rules, and their reasons:
/// - A rename carries a new label and question; only another meaning, reach or duty is told beside it.
/// - A norm on an indicator that is new, or gone, is told as well: who reads only the norm reads it all.
/// - A norm moved up or down by the new schema's scale, or by the old one where the new scale lost the old
///   value. Where neither can tell (another kind of question), one norm went and another came.
/// - A scale that changed is one change, however many indicators use it. An indicator that moves to a scale
///   with other values, or to other options or units, is one of its own.
/// - Search words, needs, filters and budgets are about the site, not about what schools promise.
struct Schemavergelijking {
  let oud: Schema
  let nieuw: Schema
  let paren: [Indicatorpaar]

  var wijzigingen: [Schemawijziging] {
    paren.flatMap { paar in
      (bestaan(paar) + norm(paar) + antwoordwijze(paar) + betekenis(paar)).map { soort, aspecten in
        Schemawijziging(soort: soort, onderwerp: .indicator(paar), aspecten: aspecten)
      }
    } + schalen + teksten
  }

  private typealias Gevonden = [(Schemawijziging.Soort, [Schemawijziging.Aspect])]

  private func bestaan(_ paar: Indicatorpaar) -> Gevonden {
    switch (paar.oud, paar.nieuw) {
    case (nil, _?): [(.indicatorNieuw, [])]
    case (_?, nil): [(.indicatorVervallen, [])]
    default: paar.isHernoemd ? [(.indicatorHernoemd, [])] : []
    }
  }

  // MARK: The norm

  private func norm(_ paar: Indicatorpaar) -> Gevonden {
    switch (paar.oud?.norm, paar.nieuw?.norm) {
    case (nil, nil): return []
    case (nil, _?): return [(.normNieuw, [])]
    case (_?, nil): return [(.normVervallen, [])]
    case (let toen?, let nu?):
      if toen == nu { return [] }
      guard let hoger = isHoger(nu, dan: toen, paar) else { return [(.normVervallen, []), (.normNieuw, [])] }
      return [(hoger ? .normHoger : .normLager, [])]
    }
  }

  private func isHoger(_ nu: Norm, dan toen: Norm, _ paar: Indicatorpaar) -> Bool? {
    switch (toen, nu) {
    case (.getal(let toen), .getal(let nu)): return nu > toen
    case (.schaal(let toen), .schaal(let nu)):
      for schaal in [schaal(paar.nieuw, nieuw), schaal(paar.oud, oud)] {
        if let schaal, schaal.geordend, let oude = schaal.rang(toen), let nieuwe = schaal.rang(nu) {
          return nieuwe > oude
        }
      }
      return nil
    default: return nil
    }
  }

  // MARK: How a question is answered

  private func antwoordwijze(_ paar: Indicatorpaar) -> Gevonden {
    guard let toen = paar.oud?.soort, let nu = paar.nieuw?.soort else { return [] }
    var aspecten: [Schemawijziging.Aspect] = []
    switch (toen, nu) {
    case (.schaal(let van), .schaal(let naar)):
      // The same scale is told once, for all its indicators.
      if van != naar, let oude = oud.schaal(van), let nieuwe = nieuw.schaal(naar) {
        aspecten = verschil(oude, nieuwe)
      }
    case (.keuze(let van), .keuze(let naar)), (.meerkeuze(let van), .meerkeuze(let naar)):
      if Set(van.map(\.id)) != Set(naar.map(\.id)) { aspecten.append(.waarden) }
      if van.contains(where: { optie in
        naar.contains {
          $0.id == optie.id
            && !(Betekenis.gelijk($0.label, optie.label) && Betekenis.gelijk($0.betekenis, optie.betekenis))
        }
      }) {
        aspecten.append(.woorden)
      }
    case (.getal(let van), .getal(let naar)):
      if !Betekenis.gelijk(van.eenheid, naar.eenheid) || van.minimum != naar.minimum
        || van.maximum != naar.maximum
      {
        aspecten.append(.bereik)
      }
    case (.janee, .janee), (.datum, .datum), (.tekst, .tekst): break
    default: aspecten.append(.soort)
    }
    return aspecten.isEmpty ? [] : [(.schaalAnders, aspecten)]
  }

  private var schalen: [Schemawijziging] {
    nieuw.schalen.compactMap { nieuwe in
      guard let oude = oud.schaal(nieuwe.id) else { return nil }
      let aspecten = verschil(oude, nieuwe)
      if aspecten.isEmpty { return nil }
      return Schemawijziging(
        soort: .schaalAnders, onderwerp: .schaal(oud: oude, nieuw: nieuwe), aspecten: aspecten)
    }
  }

  private func verschil(_ oude: Schaal, _ nieuwe: Schaal) -> [Schemawijziging.Aspect] {
    var aspecten: [Schemawijziging.Aspect] = []
    let van = oude.waarden.map(\.id), naar = nieuwe.waarden.map(\.id)
    // Without order a list in another order is the same scale.
    let gelijk = oude.geordend || nieuwe.geordend ? van == naar : Set(van) == Set(naar)
    if oude.geordend != nieuwe.geordend || !gelijk { aspecten.append(.waarden) }
    let andersGenoemd = oude.waarden.contains { waarde in
      guard let nu = nieuwe.waarde(waarde.id) else { return false }
      return !(Betekenis.gelijk(nu.label, waarde.label) && Betekenis.gelijk(nu.betekenis, waarde.betekenis))
    }
    if andersGenoemd { aspecten.append(.woorden) }
    return aspecten
  }

  // MARK: What a question means

  private func betekenis(_ paar: Indicatorpaar) -> Gevonden {
    guard let toen = paar.oud, let nu = paar.nieuw else { return [] }
    var aspecten: [Schemawijziging.Aspect] = []
    if !paar.isHernoemd, !Betekenis.gelijk(toen.label, nu.label) { aspecten.append(.label) }
    if !paar.isHernoemd, !Betekenis.gelijk(toen.vraag, nu.vraag) { aspecten.append(.vraag) }
    if !Betekenis.gelijkeMarkdown(toen.uitleg, nu.uitleg) { aspecten.append(.uitleg) }
    if Set(toen.voor) != Set(nu.voor) { aspecten.append(.voor) }
    if toen.verplicht != nu.verplicht { aspecten.append(.verplicht) }
    return aspecten.isEmpty ? [] : [(.betekenisAnders, aspecten)]
  }

  private var teksten: [Schemawijziging] {
    let vervallen = oud.teksten.filter { nieuw.tekst($0.id) == nil }
    return nieuw.teksten.compactMap { nu in
      guard let toen = oud.tekst(nu.id) else { return tekst(nil, nu, []) }
      var aspecten: [Schemawijziging.Aspect] = []
      if !Betekenis.gelijk(toen.titel, nu.titel) { aspecten.append(.label) }
      if !Betekenis.gelijk(toen.uitleg, nu.uitleg) { aspecten.append(.uitleg) }
      if toen.verplicht != nu.verplicht { aspecten.append(.verplicht) }
      return aspecten.isEmpty ? nil : tekst(toen, nu, aspecten)
    } + vervallen.map { tekst($0, nil, []) }
  }

  private func tekst(
    _ oud: Tekstsectie?, _ nieuw: Tekstsectie?, _ aspecten: [Schemawijziging.Aspect]
  ) -> Schemawijziging {
    Schemawijziging(soort: .betekenisAnders, onderwerp: .tekst(oud: oud, nieuw: nieuw), aspecten: aspecten)
  }

  private func schaal(_ indicator: Indicator?, _ schema: Schema) -> Schaal? {
    if case .schaal(let id) = indicator?.soort { schema.schaal(id) } else { nil }
  }
}
