import Domain
import Insight

/// What the changes of a school mean for the basisondersteuning, and whether the school offers it now.
struct Basisgevolgen: Sendable {
  /// Consequences that a reader must know first come first; each with the indicators that have it.
  let groepen: [(titel: String, namen: [String])]
  /// Indicators of the new edition that are not yet as agreed, and those that are not answered.
  let nogNiet: [String]
  let onbekend: [String]
  /// Whether the swv agreed anything for this school.
  let heeftAfspraken: Bool

  init(_ verschil: Schoolverschil) {
    let gevolgen =
      verschil.wijzigingen.compactMap { wijziging in
        wijziging.norm.map {
          (gevolg: $0.gevolg, naam: Self.naam(wijziging.indicator, wijziging.afdeling, wijziging))
        }
      }
      + verschil.normgevolgen.map { gevolg in
        (gevolg: gevolg.overgang.gevolg, naam: Self.naam(gevolg.indicator, gevolg.afdeling, nil))
      }
    groepen = Self.volgorde.compactMap { soort, titel in
      let namen = gevolgen.filter { $0.gevolg == soort }.map(\.naam)
      return namen.isEmpty ? nil : (titel, namen)
    }
    let standen = verschil.nieuw.map(Self.standen) ?? []
    nogNiet = standen.filter { $0.stand == .nogNiet }.map(\.naam)
    onbekend = standen.filter { $0.stand == .onbekend }.map(\.naam)
    heeftAfspraken = !standen.isEmpty
  }

  /// Of a first profile: only how the school stands now.
  init(eerste editie: Editie) {
    groepen = []
    let standen = Self.standen(editie)
    nogNiet = standen.filter { $0.stand == .nogNiet }.map(\.naam)
    onbekend = standen.filter { $0.stand == .onbekend }.map(\.naam)
    heeftAfspraken = !standen.isEmpty
  }

  private static let volgorde: [(Normovergang.Gevolg, String)] = [
    (.voldoetNietMeer, "Eerst wel zoals afgesproken, nu niet meer"),
    (.nieuwEnVoldoetNiet, "Hoort er nu bij, maar de school biedt het nog niet zo"),
    (.bekendEnVoldoetNiet, "Was onbekend, is nog niet zoals afgesproken"),
    (.voldoetNogNiet, "Anders, maar nog steeds niet zoals afgesproken"),
    (.onbekend, "Hoort erbij, maar de school heeft het niet ingevuld"),
    (.voldoetNu, "Eerst niet zoals afgesproken, nu wel"),
    (.nieuwEnVoldoet, "Hoort er nu bij, en de school biedt het"),
    (.bekendEnVoldoet, "Was onbekend, is zoals afgesproken"),
    (.blijftVoldoen, "Anders, en nog steeds zoals afgesproken"),
    (.nietMeerAfgesproken, "Hoort er niet meer bij"),
  ]

  private static func naam(_ paar: Indicatorpaar?, _ afdeling: Afdeling?, _ wijziging: Wijziging?) -> String {
    let naam = (paar?.label ?? "") + (afdeling.map { ", \($0.naam)" } ?? "")
    let andereNorm = paar?.oud?.norm != paar?.nieuw?.norm
    switch (wijziging, andereNorm) {
    case (nil, _): return "\(naam) (de afspraak is anders, het antwoord niet)"
    case (_?, true): return "\(naam) (antwoord en afspraak zijn anders)"
    case (_?, false): return "\(naam) (het antwoord is anders)"
    }
  }

  private static func standen(_ editie: Editie) -> [(naam: String, stand: Normstand)] {
    editie.onderdelen.flatMap(\.indicatoren).filter { $0.norm != nil }.flatMap { indicator in
      let school = editie.normstand(van: indicator)
      let eigen = editie.school.afdelingen.compactMap { afdeling -> (naam: String, stand: Normstand)? in
        let stand = Normstand(
          van: editie.profiel.stand(van: indicator.id, in: afdeling.id), op: indicator, in: editie.schema)
        return stand == school ? nil : ("\(indicator.label) (\(afdeling.naam))", stand)
      }
      let geldtErgens = eigen.count < max(1, editie.school.afdelingen.count)
      return (geldtErgens ? [(indicator.label, school)] : []) + eigen
    }
  }
}
