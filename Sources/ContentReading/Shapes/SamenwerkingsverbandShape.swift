import Domain

extension Shape {
  /// `samenwerkingsverband.yaml`.
  static let samenwerkingsverband = Shape.mapping([
    .required("naam", .text(max: 120), "de naam van het samenwerkingsverband"),
    .required("code", .text(max: 20), "de code bij DUO, zoals PO9901"),
    .required("sector", .choice(Sector.self, what: "sector"), "po of vo"),
    .required("gemeenten", .list(of: .scalar(.text(max: 80)), unique: true), "de gemeenten van de regio"),
    .required("contact", .contact, "hoe ouders het samenwerkingsverband bereiken"),
    .required(
      "steunpunt",
      .mapping([
        .required("naam", .text(max: 120)),
        .required("telefoon", .phone),
        .required("email", .email),
        .optional("website", .url),
      ]), "het ouder- en jeugdsteunpunt; ouders moeten het op elke pagina kunnen vinden"),
    .required(
      "hulp",
      .list(
        of: .mapping([
          .required("naam", .text(max: 120)),
          .required("website", .url),
          .optional("telefoon", .phone),
          .required("uitleg", .text(max: 400)),
        ])), "waar ouders daarna terechtkunnen"),
    .required(
      "medezeggenschap",
      .mapping([
        .required("bevoegdheid", .choice(Bevoegdheid.self, what: "bevoegdheid"), "advies of instemming")
      ]),
      "wat de medezeggenschapsraad mag"),
    .required(
      "site",
      .mapping([
        .required("titel", .text(max: 80), "de naam van de site"),
        .required("adres", .url, "het adres waarop de site komt te staan"),
        .required("documentnaam", .choice(Documentnaam.self, what: "documentnaam")),
        .required("verouderd_na_maanden", .integer(1...120), "na hoeveel maanden een profiel verouderd is"),
        .optional("kleur", .color, "de kleur van het samenwerkingsverband"),
        .optional("mededeling", .text(max: 200), "één regel boven elke pagina"),
      ]), "hoe de site heet en eruitziet"),
  ])

  /// `begrippen.yaml`.
  static let begrippen = Shape.list(
    of: .mapping([
      .required("term", .text(max: 80)),
      .required("betekenis", .markdown(max: 600)),
      .optional("ook", .list(of: .scalar(.text(max: 80)), unique: true)),
    ]))

  /// The front matter of a file in `paginas/`.
  static let pagina = Shape.mapping([
    .required("titel", .text(max: 120), "de titel van de pagina"),
    .required("volgorde", .integer(0...9999), "de plaats in het menu"),
    .required("menu", .choice(Pagina.Menu.self, what: "menu"), "hoofd, voet of geen"),
  ])
}
