import Domain
import Insight

/// What the changes of a school mean for the basisondersteuning, and whether the school offers it now.
struct Basisgevolgen: Sendable {
  /// Consequences that a reader must know first come first; each with the indicators that have it, per cause.
  let groepen: [(titel: String, zinnen: [String])]
  /// Indicators of the new edition that are not yet as agreed, and those that are not answered.
  let nogNiet: [String]
  let onbekend: [String]
  /// Whether the swv agreed anything for this school.
  let heeftAfspraken: Bool

  init(_ verschil: Schoolverschil) {
    let gevolgen = Self.gevolgen(verschil)
    groepen = Self.volgorde.compactMap { soort, titel in
      let zinnen = Oorzaak.allCases.compactMap { oorzaak -> String? in
        let namen = gevolgen.filter { $0.gevolg == soort && $0.oorzaak == oorzaak }.map(\.naam)
        return namen.isEmpty ? nil : "\(oorzaak.rawValue): \(namen.joined(separator: "; "))"
      }
      return zinnen.isEmpty ? nil : (titel, zinnen)
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

  /// What moved: the answer, what was agreed about it, or both.
  private enum Oorzaak: String, CaseIterable {
    case antwoord = "Ander antwoord"
    case afspraak = "Andere afspraak, zelfde antwoord"
    case beide = "Ander antwoord en andere afspraak"
  }

  private struct Gevolg {
    let gevolg: Normovergang.Gevolg
    let oorzaak: Oorzaak
    let naam: String
  }

  private static func gevolgen(_ verschil: Schoolverschil) -> [Gevolg] {
    func naam(_ paar: Indicatorpaar?, _ afdeling: Afdeling?) -> String {
      (paar?.label ?? "") + (afdeling.map { ", \($0.naam)" } ?? "")
    }
    let eigen = verschil.wijzigingen.compactMap { wijziging -> Gevolg? in
      guard let norm = wijziging.norm else { return nil }
      let paar = wijziging.indicator
      return Gevolg(
        gevolg: norm.gevolg, oorzaak: paar?.oud?.norm == paar?.nieuw?.norm ? .antwoord : .beide,
        naam: naam(paar, wijziging.afdeling))
    }
    return eigen
      + verschil.normgevolgen.map {
        Gevolg(gevolg: $0.overgang.gevolg, oorzaak: .afspraak, naam: naam($0.indicator, $0.afdeling))
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
