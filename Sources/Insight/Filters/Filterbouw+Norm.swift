import Domain

extension Filterbouw {
  /// Whether a school meets all that was agreed, for its own school year: yes, not yet on all points, or
  /// unknown. Never how often. `nil` when nothing was agreed.
  func basisondersteuning() -> Filtergroep? {
    var perJaar: [Schooljaar: [Indicator]] = [:]
    var standen: [[Int]] = []
    standen.reserveCapacity(eenheden.count)
    for eenheid in eenheden {
      guard let editie = scholen[eenheid.school].huidige else {
        standen.append([2])
        continue
      }
      let jaar = editie.schooljaar
      let afgesproken = perJaar[jaar] ?? editie.schema.indicatoren.filter { $0.norm != nil }
      perJaar[jaar] = afgesproken
      standen.append(Self.stand(van: editie, in: eenheid.afdeling, afgesproken))
    }
    guard perJaar.values.contains(where: { !$0.isEmpty }) else { return nil }
    return groep(
      .basisondersteuning, "basisondersteuning",
      [
        Voorstel(sleutel: "ja", inhoud: .voldoet(true)),
        Voorstel(sleutel: "nog-niet", inhoud: .voldoet(false)),
        Voorstel(sleutel: "onbekend", inhoud: .onbekend),
      ], perAfdeling: true, kolommen: [Filterkolom(standen)])
  }

  /// 0 for yes, 1 for not yet, 2 for unknown; nothing for a kind of school for which nothing was agreed.
  private static func stand(
    van editie: Editie, in afdeling: Afdeling?, _ afgesproken: [Indicator]
  ) -> [Int] {
    var isOnbekend = false
    var isGevraagd = false
    for indicator in afgesproken where indicator.geldt(voor: editie.school.soort) {
      isGevraagd = true
      let stand = editie.stand(van: indicator.id, in: afdeling)
      switch Normstand(van: stand, op: indicator, in: editie.schema) {
      case .nogNiet: return [1]
      case .onbekend: isOnbekend = true
      case .zoalsAfgesproken, .meerDanAfgesproken, .geenNorm: break
      }
    }
    if !isGevraagd { return [] }
    return isOnbekend ? [2] : [0]
  }
}

extension Editie {
  /// The answer of a department, or of the school as a whole.
  func stand(van indicator: Indicator.ID, in afdeling: Afdeling?) -> Stand {
    afdeling.map { profiel.stand(van: indicator, in: $0.id) } ?? profiel.stand(van: indicator)
  }
}
