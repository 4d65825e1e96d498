import Domain
import Insight
import JSON

/// A difference as JSON, for other programs.
///
/// The keys of every change are always there; `null` where a side has nothing. Values are those of the content:
/// a string, a number, or a list of strings for a list of choices.
public struct WijzigingenJSON: Sendable {
  private let verschil: Jaarverschil
  private let slug: Slug?

  /// - Parameter slug: one school; `nil` for all.
  public init(_ verschil: Jaarverschil, alleen slug: Slug? = nil) {
    self.verschil = verschil
    self.slug = slug
  }

  public var tekst: String {
    let schools = verschil.scholen.filter { slug == nil || $0.school.slug == slug }
    return JSON.object([
      ("from", .text(verschil.van.description)), ("to", .text(verschil.tot.description)),
      ("schema", .list(verschil.schema.map(schema))), ("schools", .list(schools.map(school))),
    ]).indented()
  }

  // MARK: The schema

  private func schema(_ wijziging: Schemawijziging) -> JSON {
    var delen: [(String, JSON?)] = [("kind", .text(wijziging.soort.rawValue))]
    switch wijziging.onderwerp {
    case .indicator(let paar):
      delen.append(("indicator", .text(orNull: (paar.nieuw ?? paar.oud)?.id.rawValue)))
      let (van, tot) = waarden(wijziging.soort, paar)
      delen += [("from", van), ("to", tot)]
    case .schaal(let oud, let nieuw):
      delen += [
        ("scale", .text(nieuw.id.rawValue)), ("from", .list(oud.waarden.map { .text($0.id.rawValue) })),
        ("to", .list(nieuw.waarden.map { .text($0.id.rawValue) })),
      ]
    case .tekst(let oud, let nieuw):
      delen += [
        ("text", .text(orNull: (nieuw ?? oud)?.id.rawValue)), ("from", .text(orNull: oud?.titel)),
        ("to", .text(orNull: nieuw?.titel)),
      ]
    }
    if !wijziging.aspecten.isEmpty {
      delen.append(("aspects", .list(wijziging.aspecten.map { .text(naam($0)) })))
    }
    return .object(delen)
  }

  private func waarden(_ soort: Schemawijziging.Soort, _ paar: Indicatorpaar) -> (JSON, JSON) {
    switch soort {
    case .indicatorNieuw, .indicatorVervallen, .indicatorHernoemd:
      (.text(orNull: paar.oud?.id.rawValue), .text(orNull: paar.nieuw?.id.rawValue))
    case .normNieuw, .normVervallen, .normHoger, .normLager: (norm(paar.oud), norm(paar.nieuw))
    case .schaalAnders: (antwoordwijze(paar.oud), antwoordwijze(paar.nieuw))
    case .betekenisAnders: (.text(orNull: paar.oud?.label), .text(orNull: paar.nieuw?.label))
    }
  }

  private func norm(_ indicator: Indicator?) -> JSON {
    switch indicator?.norm {
    case nil: .null
    case .schaal(let id): .text(id.rawValue)
    case .ja: .text("ja")
    case .getal(let getal): .literal(getal.description)
    }
  }

  private func antwoordwijze(_ indicator: Indicator?) -> JSON {
    switch indicator?.soort {
    case nil: .null
    case .schaal(let id): .text("schaal:\(id)")
    case .janee: .text("janee")
    case .keuze(let opties), .meerkeuze(let opties): .list(opties.map { .text($0.id.rawValue) })
    case .getal(let bereik): .text(["getal", bereik.eenheid].compactMap { $0 }.joined(separator: ":"))
    case .datum: .text("datum")
    case .tekst: .text("tekst")
    }
  }

  private func naam(_ aspect: Schemawijziging.Aspect) -> String {
    switch aspect {
    case .label: "label"
    case .vraag: "question"
    case .uitleg: "explanation"
    case .voor: "applies-to"
    case .verplicht: "required"
    case .soort: "kind"
    case .waarden: "values"
    case .woorden: "words"
    case .bereik: "range"
    }
  }

  // MARK: Schools

  private func school(_ school: Schoolverschil) -> JSON {
    var delen: [(String, JSON?)] = [
      ("school", .text(school.school.slug.rawValue)), ("name", .text(school.school.naam)),
      ("state", .text(school.toestand.rawValue)),
    ]
    if let slug = school.vorigeSlug { delen.append(("previousSlug", .text(slug.rawValue))) }
    delen.append(("changes", .list(school.wijzigingen.map(wijziging))))
    delen.append(("norm", .list(school.normgevolgen.map(gevolg))))
    return .object(delen)
  }

  private func wijziging(_ wijziging: Wijziging) -> JSON {
    var delen: [(String, JSON?)] = [
      ("kind", .text(wijziging.soort.rawValue)), ("subject", .text(wijziging.onderwerp.sleutel)),
      ("afdeling", .text(orNull: wijziging.afdeling?.id.rawValue)), ("from", waarde(wijziging.oud)),
      ("to", waarde(wijziging.nieuw)), ("aard", .text(orNull: wijziging.reden?.aard.rawValue)),
      ("reason", .text(orNull: wijziging.reden?.reden)), ("cause", .text(wijziging.oorzaak.rawValue)),
    ]
    // What belongs to the value and changed with it.
    let toen = wijziging.oud?.antwoord, nu = wijziging.nieuw?.antwoord
    for (sleutel, van, tot) in [
      ("partner", toen?.partner, nu?.partner), ("alternatief", toen?.alternatief, nu?.alternatief),
    ] where van != tot {
      delen.append((sleutel, .object([("from", .text(orNull: van)), ("to", .text(orNull: tot))])))
    }
    if !wijziging.uitgezonderd.isEmpty {
      delen.append(("except", .list(wijziging.uitgezonderd.map { .text($0.id.rawValue) })))
    }
    if let norm = wijziging.norm { delen.append(("norm", overgang(norm))) }
    return .object(delen)
  }

  private func waarde(_ waarde: Wijzigingswaarde?) -> JSON {
    switch waarde {
    case nil: .null
    case .antwoord(let antwoord): self.waarde(antwoord.waarde)
    case .tekst(let tekst): .text(tekst)
    case .bron(let bron): .text(bron.rawValue)
    case .contact(let contact):
      .object([
        ("rol", .text(contact.rol)), ("naam", .text(orNull: contact.naam)),
        ("telefoon", .text(orNull: contact.telefoon?.rawValue)),
        ("email", .text(orNull: contact.email?.rawValue)),
      ])
    case .afdeling(let afdeling): .text(afdeling.naam)
    }
  }

  private func waarde(_ waarde: Waarde) -> JSON {
    switch waarde {
    case .schaal(let id): .text(id.rawValue)
    case .janee(let ja): .text(ja ? "ja" : "nee")
    case .keuze(let id): .text(id.rawValue)
    case .meerkeuze(let ids): .list(ids.map { .text($0.rawValue) })
    case .getal(let getal): .literal(getal.description)
    case .datum(let datum): .text(datum.description)
    case .tekst(let tekst): .text(tekst)
    }
  }

  private func gevolg(_ gevolg: Normgevolg) -> JSON {
    .object([
      ("indicator", .text(orNull: (gevolg.indicator.nieuw ?? gevolg.indicator.oud)?.id.rawValue)),
      ("afdeling", .text(orNull: gevolg.afdeling?.id.rawValue)),
      ("before", .text(naam(gevolg.overgang.voor))),
      ("after", .text(naam(gevolg.overgang.na))),
    ])
  }

  private func overgang(_ norm: Normovergang) -> JSON {
    .object([("before", .text(naam(norm.voor))), ("after", .text(naam(norm.na)))])
  }

  private func naam(_ stand: Normstand) -> String {
    switch stand {
    case .geenNorm: "no-norm"
    case .onbekend: "unknown"
    case .nogNiet: "not-met"
    case .zoalsAfgesproken: "met"
    case .meerDanAfgesproken: "exceeded"
    }
  }
}

extension JSON {
  fileprivate static func text(orNull text: String?) -> JSON { text.map { .text($0) } ?? .null }
}
