import Domain

/// The file of a school that is new: what is known stands in it, the rest waits to be filled in.
public struct SchoolScaffold: Sendable {
  public let naam: String
  public var brin: Brin?
  public var vestiging: Vestigingsnummer?
  public var soort: SoortOnderwijs
  public var bestuur: String?
  public var straat: String?
  public var huisnummer: String?
  public var postcode: Postcode?
  public var plaats: String?
  public var gemeente: String?
  public var telefoon: Telefoonnummer?
  public var email: EmailAdres?
  public var website: WebAdres?

  public init(naam: String, soort: SoortOnderwijs) {
    self.naam = naam
    self.soort = soort
  }

  /// The keys that somebody must still fill in, in the order of the file; a file without them is no school yet.
  public var toFillIn: [String] {
    [
      ("brin", brin == nil), ("bestuur", bestuur == nil), ("adres.straat", straat == nil),
      ("adres.huisnummer", huisnummer == nil), ("adres.postcode", postcode == nil),
      ("adres.plaats", plaats == nil), ("adres.gemeente", gemeente == nil),
    ].filter(\.1).map(\.0)
  }

  /// The text of the file.
  public var text: String {
    var yaml = YAMLText()
    yaml.comment("Wie de school is. Waar \"vul in\" staat, moet u nog iets invullen.")
    yaml.entry("naam", naam)
    yaml.value("brin", brin?.rawValue, "vier tekens, zoals 12AB; staat op de website van DUO")
    yaml.quoted("vestiging", vestiging?.rawValue ?? "00")
    yaml.entry("soort", soort.rawValue)
    yaml.value("bestuur", bestuur, "de naam van het schoolbestuur")
    yaml.comment("denominatie: openbaar")
    yaml.key("adres")
    yaml.nested {
      $0.value("straat", straat)
      $0.value("huisnummer", huisnummer)
      $0.value("postcode", postcode?.description, "zoals 9801 AB")
      $0.value("plaats", plaats)
      $0.value("gemeente", gemeente)
    }
    yaml.comment("locatie: {lat: 52.7412, lon: 6.8125}  # voor de kaart, en voor scholen in de buurt")
    if telefoon == nil, email == nil, website == nil {
      yaml.plain(
        "contact", "{}",
        comment: "vul in, zoals {telefoon: \"0999-123456\", website: https://www.deschool.nl}")
    } else {
      yaml.key("contact")
      yaml.nested {
        if let telefoon { $0.quoted("telefoon", telefoon.rawValue) }
        if let email { $0.entry("email", email.rawValue) }
        if let website { $0.entry("website", website.rawValue) }
      }
    }
    if [.vo, .vso, .pro].contains(soort) {
      yaml.comment("afdelingen:")
      yaml.comment("  - {id: vmbo-bk, naam: Vmbo basis en kader}")
    }
    return yaml.text
  }
}

extension YAMLText {
  /// A value, or an empty key that says what to fill in.
  fileprivate mutating func value(_ key: String, _ value: String?, _ hint: String? = nil) {
    if let value {
      entry(key, value)
    } else {
      open(key, "vul in" + (hint.map { ": \($0)" } ?? ""))
    }
  }
}
