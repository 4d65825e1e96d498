import Domain

extension Shape {
  /// A file in `scholen/`.
  static let school = Shape.mapping([
    .required("naam", .text(max: 120), "de naam zoals ouders die kennen"),
    .required("brin", .brin, "de BRIN-code van vier tekens"),
    .required("vestiging", .vestiging, "het vestigingsnummer van twee cijfers"),
    .required("soort", .choice(SoortOnderwijs.self, what: "soort onderwijs"), "bo, sbo, so, vo, vso of pro"),
    .required("bestuur", .text(max: 120), "het schoolbestuur"),
    .optional("denominatie", .text(max: 80), "bijvoorbeeld openbaar of rooms-katholiek"),
    .required(
      "adres",
      .mapping([
        .required("straat", .text(max: 120)),
        .required("huisnummer", .text(max: 20)),
        .required("postcode", .postcode),
        .required("plaats", .text(max: 80)),
        .required("gemeente", .text(max: 80)),
      ]), "waar de school staat"),
    .optional(
      "locatie", .mapping([.required("lat", .latitude), .required("lon", .longitude)]), "voor de kaart"),
    .required("contact", .contact, "hoe ouders de school bereiken"),
    .optional(
      "afdelingen",
      .list(of: .mapping([.required("id", .identifier), .required("naam", .text(max: 80))])),
      "de afdelingen (voortgezet onderwijs)"),
    .optional("gesloten", .date, "vanaf welke dag de school dicht is"),
    .optional("vorige_slugs", .list(of: .scalar(.slug), unique: true), "adressen die de school eerder had"),
  ])

  static let contact = Shape.mapping([
    .optional("telefoon", .phone),
    .optional("email", .email),
    .optional("website", .url),
  ])
}
