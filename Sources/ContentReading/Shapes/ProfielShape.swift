import Diagnostics
import Domain

extension Shape {
  /// A profile under the schema of its school year.
  ///
  /// - Parameter vorige: the schema of the year before; a reason may be about an indicator that was dropped.
  static func profiel(_ schema: Schema, vorige: Schema?) -> Shape {
    let antwoorden = Shape.mapping(
      Mapping(
        keys: schema.indicatoren.map { .optional($0.id.rawValue, .antwoord($0, schema), $0.label) },
        kind: .indicator))
    let onderwerpen =
      schema.indicatoren.map(\.id.rawValue)
      + (vorige?.indicatoren.map(\.id.rawValue) ?? []).filter { id in
        !schema.indicatoren.contains { $0.id.rawValue == id }
      }
      + schema.teksten.map { "tekst:\($0.id)" }
    return .mapping(
      [
        .required("status", .choice(Profiel.Status.self, what: "status"), "concept, bij-mr of vastgesteld"),
        .optional("peildatum", .date, "de dag waarop de antwoorden klopten").orEmpty,
        .required("contact", .contactpersoon, "wie ouders kunnen bellen of mailen"),
        .optional("medezeggenschap", .medezeggenschap, "wat de medezeggenschapsraad vond").orEmpty,
        .optional("vastgesteld", .vaststelling, "wanneer en door wie het profiel is vastgesteld").orEmpty,
        .optional(
          "ongewijzigd_bevestigd", .date, "de dag waarop de overgenomen antwoorden opnieuw zijn bekeken"
        ).orEmpty,
        .required(
          "teksten",
          .mapping(
            Mapping(
              keys: schema.teksten.map {
                .optional($0.id.rawValue, .markdown(max: $0.maxTekens), $0.titel)
              }, kind: .text)), "de teksten van het profiel"
        ).orEmpty,
        .required("indicatoren", antwoorden, "de antwoorden van de school").orEmpty,
        .optional(
          "afdelingen",
          .mapping(
            Mapping(
              others: .init(key: .identifier, shape: .mapping([.required("indicatoren", antwoorden)])))),
          "alleen wat per afdeling anders is"
        ).orEmpty,
        .optional(
          "wijzigingen",
          .mapping(
            Mapping(keys: onderwerpen.map { .optional($0, .wijzigingsreden) }, kind: .indicator)),
          "waarom iets anders is dan vorig jaar"
        ).orEmpty,
      ],
      conditions: [
        Condition(
          key: "status", values: ["bij-mr", "vastgesteld"], requires: ["peildatum"], code: .missingKey,
          reason: "want dit profiel is geen concept meer"),
        Condition(
          key: "status", values: ["concept", "bij-mr"], forbids: ["vastgesteld"], code: .statusOutOfOrder,
          reason: "want dat is volgens `status` nog niet gebeurd",
          hint:
            "Is het profiel vastgesteld, schrijf dan `status: vastgesteld`. Haal anders `vastgesteld` weg."),
        Condition(
          key: "status", values: ["bij-mr", "vastgesteld"], requires: ["medezeggenschap"],
          code: .adoptionIncomplete, reason: "want de medezeggenschapsraad heeft dit profiel gekregen"),
        Condition(
          key: "status", values: ["vastgesteld"],
          requires: ["medezeggenschap.datum", "medezeggenschap.uitkomst", "vastgesteld"],
          code: .adoptionIncomplete, reason: "want dit profiel is vastgesteld"),
        // Questions for some kinds of schools only are asked by `ProfielCheck`, which knows the school.
        Condition(
          key: "status", values: ["vastgesteld"],
          requires: schema.indicatoren.filter { $0.verplicht && $0.voor.isEmpty }.map {
            .init(path: ["indicatoren", $0.id.rawValue], label: $0.label)
          }, code: .requiredIndicatorMissing, reason: "want dit profiel is vastgesteld"),
        Condition(
          key: "status", values: ["vastgesteld"],
          requires: schema.teksten.filter(\.verplicht).map {
            .init(path: ["teksten", $0.id.rawValue], label: $0.titel)
          },
          code: .requiredTextMissing, reason: "want dit profiel is vastgesteld"),
      ])
  }

  private static let contactpersoon = Shape.mapping([
    .required("rol", .text(max: 60), "bijvoorbeeld Intern begeleider"),
    .optional("naam", .text(max: 60)),
    .optional("telefoon", .phone),
    .optional("email", .email),
  ])

  private static let medezeggenschap = Shape.mapping([
    .required("voorgelegd", .date, "de dag waarop de raad het profiel kreeg"),
    .optional("datum", .date, "de dag waarop de raad besloot"),
    .optional("uitkomst", .choice(Medezeggenschap.Uitkomst.self, what: "uitkomst")),
    .optional("advies", .text(max: 1000), "wat de raad schreef"),
    .optional("reactie", .text(max: 1000), "wat de school antwoordde"),
  ])

  private static let vaststelling = Shape.mapping([
    .required("datum", .date, "de dag van het besluit"),
    .required("door", .text(max: 120), "het bestuur dat besloot"),
  ])

  private static let wijzigingsreden = Shape.mapping([
    .required("aard", .choice(Wijzigingsreden.Aard.self, what: "aard")),
    .required("reden", .text(max: 500), "waarom dit veranderde, in één of twee zinnen"),
  ])

  /// An answer, short (`dyslexie: zelf`) or long (`dyslexie: {waarde: zelf, toelichting: …}`).
  private static func antwoord(_ indicator: Indicator, _ schema: Schema) -> Shape {
    let waarde = Shape.waarde(indicator, schema)
    let budget = schema.toelichtingMaxTekens
    return .shortOrLong(
      short: waarde,
      long: Mapping(
        keys: [
          .required("waarde", waarde, "het antwoord"),
          .optional("partner", .text(max: budget), "met wie de school dit doet"),
          .optional("alternatief", .text(max: budget), "wat de school in plaats hiervan doet"),
          .optional("toelichting", .text(max: budget), "uitleg voor ouders"),
          .optional("bron", .choice(Antwoord.Bron.self, what: "bron")),
          .optional("peildatum", .date),
        ],
        conditions: conditions(indicator, schema)))
  }

  /// What an indicator accepts as its answer.
  private static func waarde(_ indicator: Indicator, _ schema: Schema) -> Shape {
    switch indicator.soort {
    case .schaal(let id): .scalar(.choice(schema.schaal(id)?.waarden.map(\.id.rawValue) ?? []))
    case .janee: .scalar(.choice(["ja", "nee"]))
    case .keuze(let opties): .scalar(.choice(opties.map(\.id.rawValue)))
    case .meerkeuze(let opties): .list(of: .scalar(.choice(opties.map(\.id.rawValue))), unique: true)
    case .getal(let bereik): .scalar(.number(bereik))
    case .datum: .scalar(.date)
    case .tekst(let max): .scalar(.text(max: max))
    }
  }

  private static func conditions(_ indicator: Indicator, _ schema: Schema) -> [Condition] {
    guard case .schaal(let id) = indicator.soort, let schaal = schema.schaal(id) else { return [] }
    return Schaalwaarde.Vereist.allCases.compactMap { vereist in
      let waarden = schaal.waarden.filter { $0.vereist == vereist }.map(\.id.rawValue)
      guard !waarden.isEmpty else { return nil }
      return Condition(
        key: "waarde", values: waarden, requires: [.init(path: [vereist.rawValue])],
        code: vereist == .alternatief ? .alternativeMissing : .partnerMissing,
        reason: vereist == .alternatief
          ? "want een ouder wil weten wat er dan wel kan"
          : "want een ouder wil weten met wie de school dit doet")
    }
  }
}
