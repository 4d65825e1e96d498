import Domain
import Insight

/// The cover sheet: what is asked, what matters most, and the dates. On paper it fills at most one A4.
struct Oplegger: TemplateModel {
  let status: Profiel.Status
  /// What is asked of the MR, or what it said.
  let gevraagd: [String]
  let mr: MRBeeld?
  let feiten: [Feit]
  /// What changed in numbers of changes; they say something about the document, not about the school.
  let tellingen: [String]
  let isEerste: Bool
  let minder: [Minderregel]
  let basis: Basisgevolgen
  let zonderReden: [String]

  static let fields = Fields<Oplegger>([
    .flag("concept") { $0.status == .concept }, .flag("bij_mr") { $0.status == .bijMR },
    .flag("vastgesteld") { $0.status == .vastgesteld },
    .texts("gevraagd", \.gevraagd),
    .optionalText("advies") { $0.mr?.advies }, .optionalText("reactie") { $0.mr?.reactie },
    .list("feiten", \.feiten), .texts("tellingen", \.tellingen),
    .flag("eerste_profiel", \.isEerste),
    .list("minder", \.minder), .flag("heeft_minder") { !$0.minder.isEmpty },
    .flag("heeft_afspraken") { $0.basis.heeftAfspraken },
    .flag("alles_afgesproken") { $0.basis.nogNiet.isEmpty && $0.basis.onbekend.isEmpty },
    .text("nog_niet") { $0.basis.nogNiet.joined(separator: "; ") },
    .text("niet_ingevuld") { $0.basis.onbekend.joined(separator: "; ") },
    .list("basis") { model in
      model.basis.groepen.map { Basisgroep(titel: $0.titel, zinnen: $0.zinnen) }
    },
    .flag("heeft_basis") { !$0.basis.groepen.isEmpty },
    .text("zonder_reden") { $0.zonderReden.joined(separator: "; ") },
  ])

  init(_ editie: Editie, _ verschil: Schoolverschil?, _ basis: Basisgevolgen, site: Site) {
    let profiel = editie.profiel
    status = profiel.status
    let bevoegdheid = site.swv.medezeggenschap
    mr = profiel.medezeggenschap.map { MRBeeld($0, bevoegdheid: bevoegdheid) }
    gevraagd = Self.gevraagd(profiel, bevoegdheid)
    feiten = Feit.alle(van: profiel)
    isEerste = verschil == nil
    tellingen = verschil.map { Self.tellingen($0) } ?? []
    minder = verschil.map(Minderregel.alle) ?? []
    self.basis = basis
    var gezien: Set<String> = []
    zonderReden =
      verschil?.wijzigingen.filter(\.zonderReden).compactMap { $0.indicator?.label }
      .filter { gezien.insert($0).inserted } ?? []
  }

  /// Where the profile stands, and what is asked of the MR.
  private static func gevraagd(_ profiel: Profiel, _ bevoegdheid: Bevoegdheid) -> [String] {
    let mr = profiel.medezeggenschap
    let gesproken = mr.flatMap { Self.uitkomst($0, bevoegdheid) }
    switch (profiel.status, gesproken) {
    case (.concept, nil):
      return [
        "Dit profiel is nog een concept.",
        bevoegdheid == .advies
          ? "De school vraagt de medezeggenschapsraad (MR) later om advies."
          : "De school vraagt de medezeggenschapsraad (MR) later om in te stemmen.",
      ]
    case (.bijMR, nil):
      return [
        bevoegdheid == .advies
          ? "De school vraagt de medezeggenschapsraad (MR) om advies over dit profiel."
          : "De school vraagt de medezeggenschapsraad (MR) om in te stemmen met dit profiel."
      ]
    case (.vastgesteld, nil): return ["Dit profiel is vastgesteld."]
    case (.vastgesteld, let uitkomst?): return [uitkomst]
    case (_, let uitkomst?): return [uitkomst, "Het profiel is nog niet vastgesteld."]
    }
  }

  private static func uitkomst(_ mr: Medezeggenschap, _ bevoegdheid: Bevoegdheid) -> String? {
    guard let uitkomst = mr.uitkomst else { return nil }
    let dag = mr.datum.map { " op \($0.voluit)" } ?? ""
    let raad = "De medezeggenschapsraad (MR)"
    switch (uitkomst, bevoegdheid) {
    case (.positief, .advies): return "\(raad) gaf\(dag) een positief advies."
    case (.negatief, .advies): return "\(raad) gaf\(dag) een negatief advies."
    case (.geen, .advies): return "\(raad) gaf geen advies."
    case (.positief, .instemming): return "\(raad) stemde\(dag) in."
    case (.negatief, .instemming): return "\(raad) stemde\(dag) niet in."
    case (.geen, .instemming): return "\(raad) nam geen besluit."
    }
  }

  private static func tellingen(_ verschil: Schoolverschil) -> [String] {
    let school = verschil.wijzigingen.filter { $0.oorzaak == .school }
    let schema = verschil.wijzigingen.count - school.count
    var zinnen: [String] = []
    if school.isEmpty {
      let dag = verschil.nieuw?.profiel.ongewijzigdBevestigd
      let bevestigd =
        dag.map { " Op \($0.voluit) heeft de school bevestigd dat de antwoorden nog kloppen." } ?? ""
      zinnen.append("De school veranderde niets in het profiel.\(bevestigd)")
    } else {
      let hoeveel = aantal(school.count, "ding", "dingen")
      zinnen.append("De school veranderde \(hoeveel): \(Wijzigingswoorden.telling(school)).")
    }
    if schema > 0 {
      let hoeveel = schema == 1 ? "1 verandering komt" : "\(schema) veranderingen komen"
      zinnen.append("\(hoeveel) door andere vragen van het samenwerkingsverband, niet door de school.")
    }
    if !verschil.normgevolgen.isEmpty {
      zinnen.append("Ook de afspraken over de basisondersteuning zijn anders.")
    }
    return zinnen
  }
}

/// Indicators with one consequence for the basisondersteuning.
struct Basisgroep: TemplateModel {
  let titel: String
  let zinnen: [String]

  static let fields = Fields<Basisgroep>([.text("titel", \.titel), .texts("zinnen", \.zinnen)])
}
