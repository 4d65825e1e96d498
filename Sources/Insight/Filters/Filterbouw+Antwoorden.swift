import Domain

extension Filterbouw {
  /// What a unit says to a question, as far as a need is concerned.
  enum Oordeel: Hashable {
    case nietGevraagd, onbekend, ja, nee
  }

  /// The group of needs and one of each question by which parents may choose.
  func antwoordgroepen(
    _ schema: Schema, lijnen: Indicatorlijnen
  ) -> (behoefte: Filtergroep?, vragen: [Filtergroep]) {
    let sleutels = Filtergroep.sleutels(van: schema.indicatoren)
    var oordelen: [Indicator.ID: [Oordeel]] = [:]
    var vragen: [Filtergroep] = []
    for indicator in schema.indicatoren where indicator.filter || indicator.zegtJaOfNee(in: schema) {
      var vraag = Filtervraag(indicator, in: schema)
      var lezer = Jaarvertaling(van: indicator, in: schema, lijnen: lijnen)
      var opties: [[Int]] = []
      var oordeel: [Oordeel] = []
      opties.reserveCapacity(eenheden.count)
      oordeel.reserveCapacity(eenheden.count)
      for eenheid in eenheden {
        let beeld = scholen[eenheid.school]
        guard indicator.geldt(voor: beeld.school.soort) else {
          opties.append([])
          oordeel.append(.nietGevraagd)
          continue
        }
        guard let editie = beeld.huidige, let toen = lezer.indicator(in: editie),
          let antwoord = editie.stand(van: toen.id, in: eenheid.afdeling).antwoord
        else {
          opties.append([Filtervraag.onbekend])
          oordeel.append(.onbekend)
          continue
        }
        let isJa = vraag.isJa(antwoord.waarde, toen: toen, in: editie.schema)
        oordeel.append(isJa.map { $0 ? .ja : .nee } ?? .onbekend)
        opties.append(
          indicator.filter
            ? vraag.opties(van: antwoord.waarde, isJa: isJa, toen: toen, in: editie.schema) : [])
      }
      oordelen[indicator.id] = oordeel
      guard indicator.filter else { continue }
      let voorstellen = vraag.voorstellen
      // Only now is known how many options there are: unknown is the last.
      let laatste = voorstellen.count - 1
      let kolom = Filterkolom(opties.map { $0.map { $0 == Filtervraag.onbekend ? laatste : $0 } })
      vragen.append(
        groep(
          .vraag(indicator.id), sleutels[indicator.id] ?? indicator.id.rawValue, voorstellen,
          perAfdeling: true, kolommen: [kolom]))
    }
    return (behoeftegroep(schema, oordelen), vragen)
  }

  /// A school helps with a need when it says yes to at least one question about it. When it does not, but
  /// left one open, that is unknown.
  private func behoeftegroep(_ schema: Schema, _ oordelen: [Indicator.ID: [Oordeel]]) -> Filtergroep? {
    let behoeften = schema.behoeften.filter { behoefte in
      schema.indicatoren(bij: behoefte.id).contains { $0.zegtJaOfNee(in: schema) }
    }
    guard !behoeften.isEmpty else { return nil }
    let perBehoefte = behoeften.map { behoefte in
      schema.indicatoren(bij: behoefte.id).filter { $0.zegtJaOfNee(in: schema) }
        .compactMap { oordelen[$0.id] }
    }
    let aantal = behoeften.count
    // Three needs a column: their 27 combinations fit in one character each.
    let kolommen = stride(from: 0, to: aantal, by: 3).map { begin in
      Filterkolom(
        eenheden.indices.map { eenheid in
          (begin..<min(begin + 3, aantal)).compactMap { behoefte in
            let vragen = perBehoefte[behoefte]
            if vragen.contains(where: { $0[eenheid] == .ja }) { return behoefte }
            return vragen.contains(where: { $0[eenheid] == .onbekend }) ? aantal + 1 + behoefte : nil
          }
        })
    }
    let voorstellen =
      behoeften.map { Voorstel(sleutel: $0.id.rawValue, inhoud: .behoefte($0)) }
      + [
        Voorstel(
          sleutel: behoeften.contains { $0.id.rawValue == "onbekend" } ? "onbekend_" : "onbekend",
          inhoud: .onbekend)
      ]
    return groep(.behoefte, "behoefte", voorstellen, perAfdeling: true, kolommen: kolommen)
  }
}
