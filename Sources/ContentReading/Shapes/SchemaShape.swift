import Domain

extension Shape {
  /// A file in `schema/`.
  static let schema = Shape.mapping([
    .required("schooljaar", .schooljaar, "hetzelfde schooljaar als in de bestandsnaam"),
    .required(
      "schalen",
      .mapping(
        Mapping(
          others: .init(
            key: .identifier,
            shape: .mapping([
              .required("geordend", .flag, "true als de waarden van weinig naar veel lopen"),
              .required("waarden", .list(of: schaalwaarde), "de antwoorden, van weinig naar veel"),
            ])))), "de lijsten met antwoorden"),
    .required(
      "behoeften",
      .list(
        of: .mapping([
          .required("id", .identifier),
          .required("label", .text(max: 80)),
          .optional("uitleg", .markdown(max: 1000)),
          .optional("zoekwoorden", zoekwoorden),
        ])), "waarmee ouders binnenkomen"),
    .required("toelichting_max_tekens", .integer(1...5000), "hoe lang één toelichting mag zijn"),
    .optional(
      "dekking",
      .list(
        of: .mapping([
          .required("naam", .text(max: 120)),
          .required("behoeften", .list(of: .scalar(.identifier), unique: true)),
          .required(
            "soorten", .list(of: .scalar(.choice(SoortOnderwijs.self, what: "soort onderwijs")), unique: true)
          ),
        ])), "combinaties waarvan het samenwerkingsverband de dekking volgt"),
    .required(
      "onderdelen",
      .list(
        of: .mapping([
          .required("id", .identifier),
          .required("titel", .text(max: 80)),
          .optional("uitleg", .markdown(max: 1000)),
          .required("indicatoren", .list(of: indicator)),
        ])), "de hoofdstukken met hun indicatoren"),
    .required(
      "teksten",
      .list(
        of: .mapping([
          .required("id", .identifier),
          .required("titel", .text(max: 80)),
          .required("max_tekens", .integer(1...5000)),
          .optional("verplicht", .flag),
          .optional("uitleg", .text(max: 400)),
        ])), "de teksten die elke school schrijft"),
  ])

  private static let zoekwoorden = Shape.list(of: .scalar(.text(max: 60)), unique: true)

  private static let schaalwaarde = Shape.mapping([
    .required("id", .identifier),
    .required("label", .text(max: 60)),
    .required("betekenis", .text(max: 300)),
    .optional("vereist", .choice(Schaalwaarde.Vereist.self)),
  ])

  private static let opties = Shape.list(
    of: .mapping([
      .required("id", .identifier),
      .required("label", .text(max: 80)),
      .optional("betekenis", .text(max: 300)),
    ]))

  /// The keys that belong to one kind of indicator only, and the kinds that have them.
  private static let keysOfKinds: [(key: Key, kinds: [String], needed: Bool)] = [
    (.optional("schaal", .identifier, "de schaal waarop scholen antwoorden"), ["schaal"], true),
    (.optional("opties", opties, "waaruit scholen kiezen"), ["keuze", "meerkeuze"], true),
    (.optional("eenheid", .text(max: 40), "wat het getal telt"), ["getal"], false),
    (.optional("minimum", .number(anyNumber)), ["getal"], false),
    (.optional("maximum", .number(anyNumber)), ["getal"], false),
    (.optional("max_tekens", .integer(1...5000)), ["tekst"], true),
  ]

  private static let anyNumber = Getalbereik(eenheid: nil, minimum: nil, maximum: nil)

  static let kindsOfIndicator = ["schaal", "janee", "keuze", "meerkeuze", "getal", "datum", "tekst"]

  private static let indicator = Shape.mapping(
    [
      .required("id", .identifier, "de naam waaronder antwoorden jaar na jaar te vinden zijn"),
      .required("label", .text(max: 80)),
      .required("vraag", .text(max: 160), "de vraag zoals een ouder die stelt"),
      .required("uitleg", .markdown(max: 2000)),
      .required("soort", .choice(kindsOfIndicator, what: "soort indicator")),
    ] + keysOfKinds.map(\.key) + [
      .optional(
        "basisondersteuning",
        .mapping([.required("minimaal", .text(max: 60), "wat elke school minstens biedt")])),
      .optional("verplicht", .flag),
      .optional("filter", .flag),
      .optional("behoeften", .list(of: .scalar(.identifier), unique: true)),
      .optional("veld", .choice(Indicator.Veld.self, what: "veld")),
      .optional("zoekwoorden", zoekwoorden),
      .optional(
        "voor", .list(of: .scalar(.choice(SoortOnderwijs.self, what: "soort onderwijs")), unique: true)),
      .optional("vervangt", .identifier, "de id van vorig jaar"),
    ],
    conditions: kindsOfIndicator.flatMap { kind in
      let needed = keysOfKinds.filter { $0.needed && $0.kinds.contains(kind) }.map {
        Condition.Requirement(path: [$0.key.name])
      }
      let foreign = keysOfKinds.filter { !$0.kinds.contains(kind) }.map(\.key.name)
      return [
        Condition(
          key: "soort", values: [kind], requires: needed, code: .missingKey,
          reason: "want de soort is `\(kind)`"),
        Condition(
          key: "soort", values: [kind], forbids: foreign, code: .unknownKey,
          reason: "want de soort is `\(kind)`"),
      ]
    })
}
