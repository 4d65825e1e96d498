import Domain
import Insight

/// The difference between two sides in words, ready to be laid out as text, Markdown or HTML.
///
/// It lives in this room because the words of answers do. Layout knows no rules: it only places what is here.
public struct Wijzigingsdocument: Sendable {
  let titel: String
  /// What the two sides are called in the columns: "2025-2026" and "2026-2027".
  let namen: Namen
  /// Changes of the schema, and what schools withdrew or weakened; each group under a heading.
  let schema: [Groep]
  let scholen: [Schooldeel]
  /// Names of schools in whose profile nothing changed.
  let ongewijzigd: [String]
  /// Schools that could not be compared, each in a sentence.
  let nietVergeleken: [String]
  /// What a reader must know before reading, such as that files have errors.
  let waarschuwingen: [String]

  /// What the sides of a comparison are called.
  public struct Namen: Sendable {
    public let van: String
    public let tot: String

    public init(van: String, tot: String) {
      self.van = van
      self.tot = tot
    }
  }

  struct Groep: Sendable {
    let titel: String
    let regels: [(naam: String, zin: String)]
  }

  /// - Parameters:
  ///   - delen: the schools of `gewijzigd(_:alleen:)`, in its order; each can be put into words beside the others.
  ///   - slug: the only school to show; the schema is then left out.
  ///   - waarschuwingen: sentences that go before everything.
  package init(
    _ verschil: Jaarverschil, _ delen: [Schooldeel], namen: Namen, alleen slug: Slug?,
    waarschuwingen: [String]
  ) {
    self.namen = namen
    self.waarschuwingen = waarschuwingen
    let gekozen = Self.gekozen(verschil, slug)
    titel = "Wijzigingen van \(namen.van) naar \(namen.tot)"
    schema = slug == nil ? Self.schemagroepen(verschil) + Self.minder(gekozen) : []
    scholen = delen
    ongewijzigd = gekozen.filter(\.isLeeg).map(\.school.naam)
    nietVergeleken = gekozen.compactMap { Self.zin($0, namen, verschil) }
  }

  /// The schools with something to tell.
  package static func gewijzigd(_ verschil: Jaarverschil, alleen slug: Slug?) -> [Schoolverschil] {
    gekozen(verschil, slug).filter { $0.toestand == .vergeleken && !$0.isLeeg }
  }

  private static func gekozen(_ verschil: Jaarverschil, _ slug: Slug?) -> [Schoolverschil] {
    verschil.scholen.filter { slug == nil || $0.school.slug == slug }
  }

  private static func schemagroepen(_ verschil: Jaarverschil) -> [Groep] {
    let woorden = Schemawoorden(verschil: verschil)
    func groep(_ titel: String, _ hoortErbij: (Schemawijziging) -> Bool) -> Groep? {
      let regels = verschil.schema.filter(hoortErbij).map {
        (naam: woorden.onderwerp($0), zin: woorden.zin($0))
      }
      return regels.isEmpty ? nil : Groep(titel: titel, regels: regels)
    }
    return [
      groep("De afspraken over de basisondersteuning") { $0.soort.isNorm },
      groep("De vragen aan de scholen") {
        [.indicatorNieuw, .indicatorVervallen, .indicatorHernoemd].contains($0.soort)
      },
      groep("Uitleg en antwoorden") { [.schaalAnders, .betekenisAnders].contains($0.soort) },
    ].compactMap { $0 }
  }

  /// What schools themselves withdrew or weakened, for who reads about all schools.
  private static func minder(_ scholen: [Schoolverschil]) -> [Groep] {
    let regels = scholen.compactMap { verschil -> (naam: String, zin: String)? in
      let minder = verschil.wijzigingen.filter { $0.isMinder && $0.oorzaak == .school }
      if minder.isEmpty { return nil }
      return (
        verschil.school.naam,
        minder.map { "\(Wijzigingswoorden.onderwerp($0, verschil)) (\(Wijzigingswoorden.woord($0.soort)))" }
          .joined(separator: "; ")
      )
    }
    return regels.isEmpty ? [] : [Groep(titel: "Vervallen of zwakker bij scholen", regels: regels)]
  }

  /// Why a school has nothing to compare; `nil` when it has.
  private static func zin(_ deel: Schoolverschil, _ namen: Namen, _ verschil: Jaarverschil) -> String? {
    let naam = deel.school.naam
    let van = verschil.van, tot = verschil.tot
    switch deel.toestand {
    case .vergeleken: return nil
    case .nieuweSchool: return "\(naam): deze school is nieuw. Er is niets om mee te vergelijken."
    case .eersteProfiel:
      return "\(naam): dit is het eerste profiel van de school (\(tot)). Er is niets om mee te vergelijken."
    case .geenProfielToen: return "\(naam): de school had geen profiel in \(van)."
    case .gesloten:
      let dag = deel.school.gesloten.map { " op \($0.voluit)" } ?? ""
      return "\(naam): de school is gesloten\(dag)."
    case .weg: return "\(naam): deze school staat niet meer in de inhoud."
    case .geenProfielNu: return "\(naam): er is nog geen profiel van \(tot)."
    case .geenProfiel:
      return "\(naam): er is geen profiel van \(van == tot ? "\(tot)" : "\(van) en ook niet van \(tot)")."
    case .ongeldigToen:
      return "\(naam): in het profiel van \(namen.van) staat een fout. Daarom is niet vergeleken."
    case .ongeldigNu:
      return "\(naam): in het profiel van \(namen.tot) staat een fout. Daarom is niet vergeleken."
    }
  }
}
