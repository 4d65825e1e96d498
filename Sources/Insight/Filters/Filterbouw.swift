import Domain

/// Makes the groups of `Filters`: those that follow from who a school is.
struct Filterbouw {
  let scholen: [Schoolbeeld]
  let eenheden: [Filtereenheid]

  /// An option before it is counted.
  struct Voorstel {
    let sleutel: String
    let inhoud: Filteroptie.Inhoud
  }

  /// A group out of options and, for each unit, the places of those that hold.
  func groep(
    _ soort: Filtergroep.Soort, _ sleutel: String, _ voorstellen: [Voorstel], perAfdeling: Bool = false,
    kolommen: [Filterkolom]
  ) -> Filtergroep {
    let aantallen = tel(kolommen, opties: voorstellen.count)
    return Filtergroep(
      soort: soort, sleutel: sleutel,
      opties: voorstellen.indices.map {
        Filteroptie(
          inhoud: voorstellen[$0].inhoud, sleutel: voorstellen[$0].sleutel, aantal: aantallen[$0])
      },
      kolommen: kolommen, perAfdeling: perAfdeling)
  }

  /// How many schools have each option. What lies beyond the options counts for the last, once a school.
  private func tel(_ kolommen: [Filterkolom], opties: Int) -> [Int] {
    var aantallen = Array(repeating: 0, count: opties)
    var laatste = Array(repeating: -1, count: opties)
    for (eenheid, plaats) in eenheden.enumerated() {
      for kolom in kolommen {
        for optie in kolom.opties(van: eenheid) {
          let teller = min(optie, opties - 1)
          guard laatste[teller] != plaats.school else { continue }
          laatste[teller] = plaats.school
          aantallen[teller] += 1
        }
      }
    }
    return aantallen
  }

  var schoolgroepen: [Filtergroep] {
    let gemeenten = groep(.gemeente, "gemeente") { $0.school.adres.gemeente }
    let plaatsen = groep(.plaats, "plaats") { $0.school.adres.plaats }
    let gelijk = scholen.allSatisfy { $0.school.adres.gemeente == $0.school.adres.plaats }
    return [
      afdelingen, gemeenten, gelijk ? nil : plaatsen, soorten,
      groep(.bestuur, "bestuur") { $0.school.bestuur },
      groep(.denominatie, "denominatie") { $0.school.denominatie }, jaren,
    ].compactMap { $0 }
  }

  /// Schools by a name that they have; `nil` when there is nothing to choose.
  private func groep(
    _ soort: Filtergroep.Soort, _ sleutel: String, naam: (Schoolbeeld) -> String?
  ) -> Filtergroep? {
    let namen = scholen.map(naam)
    return groep(soort, sleutel, perEenheid: eenheden.map { namen[$0.school] })
  }

  private func groep(
    _ soort: Filtergroep.Soort, _ sleutel: String, perEenheid namen: [String?], perAfdeling: Bool = false,
    metOnbekend: Bool = true
  ) -> Filtergroep? {
    var perSlug: [String: String] = [:]
    let slugs = namen.map { naam in naam.map { Slug(naming: $0)?.rawValue ?? "zonder-naam" } }
    for (slug, naam) in zip(slugs, namen) {
      if let slug, let naam, perSlug[slug] == nil { perSlug[slug] = naam }
    }
    let opNaam = perSlug.sorted { ($0.value.alfabetisch, $0.key) < ($1.value.alfabetisch, $1.key) }
    var voorstellen = opNaam.map { Voorstel(sleutel: $0.key, inhoud: .naam($0.value)) }
    var plaats = Dictionary(uniqueKeysWithValues: opNaam.enumerated().map { ($1.key, [$0]) })
    let geenNaam: [Int]
    if metOnbekend, slugs.contains(nil) {
      geenNaam = [voorstellen.count]
      let sleutel = plaats["onbekend"] == nil ? "onbekend" : "onbekend_"
      voorstellen.append(Voorstel(sleutel: sleutel, inhoud: .onbekend))
    } else {
      geenNaam = []
    }
    guard voorstellen.count > 1 else { return nil }
    plaats[""] = geenNaam
    return groep(
      soort, sleutel, voorstellen, perAfdeling: perAfdeling,
      kolommen: [Filterkolom(slugs.map { plaats[$0 ?? ""] ?? [] })])
  }

  /// Departments by name. A school without departments is not asked for them: that is not unknown.
  private var afdelingen: Filtergroep? {
    groep(
      .afdeling, "afdeling", perEenheid: eenheden.map { $0.afdeling?.naam }, perAfdeling: true,
      metOnbekend: false)
  }

  private var soorten: Filtergroep? {
    let soorten = SoortOnderwijs.allCases.filter { soort in scholen.contains { $0.school.soort == soort } }
    guard soorten.count > 1 else { return nil }
    return groep(
      .soort, "soort", soorten.map { Voorstel(sleutel: $0.rawValue, inhoud: .soort($0)) },
      kolommen: [
        Filterkolom(eenheden.map { [soorten.firstIndex(of: scholen[$0.school].school.soort) ?? 0] })
      ])
  }

  private var jaren: Filtergroep? {
    let perSchool = scholen.map { $0.huidige?.schooljaar }
    let jaren = Set(perSchool.compactMap { $0 }).sorted(by: >)
    var voorstellen = jaren.map { Voorstel(sleutel: $0.description, inhoud: .schooljaar($0)) }
    if perSchool.contains(nil) { voorstellen.append(Voorstel(sleutel: "geen", inhoud: .geenProfiel)) }
    guard voorstellen.count > 1 else { return nil }
    let plaats = perSchool.map { jaar in [jaar.flatMap { jaren.firstIndex(of: $0) } ?? jaren.count] }
    return groep(.jaar, "jaar", voorstellen, kolommen: [Filterkolom(eenheden.map { plaats[$0.school] })])
  }
}
