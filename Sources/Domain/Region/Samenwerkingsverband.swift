/// The partnership of all schools in a region that agrees on the support every school must offer.
///
/// What `samenwerkingsverband.yaml` holds: who the swv is, whom parents can call, and how the site looks.
public struct Samenwerkingsverband: Hashable, Sendable {
  public let naam: String
  /// The code of the swv at DUO, such as `PO9901`.
  public let code: String
  public let sector: Sector
  /// Municipalities of the region, in the order in which they were written.
  public let gemeenten: [String]
  public let contact: Contact
  public let steunpunt: Steunpunt
  /// Where parents can go next, in this order.
  public let hulp: [Hulpinstantie]
  public let medezeggenschap: Bevoegdheid
  public let site: Siteinstellingen

  public init(
    naam: String, code: String, sector: Sector, gemeenten: [String], contact: Contact,
    steunpunt: Steunpunt, hulp: [Hulpinstantie], medezeggenschap: Bevoegdheid,
    site: Siteinstellingen
  ) {
    self.naam = naam
    self.code = code
    self.sector = sector
    self.gemeenten = gemeenten
    self.contact = contact
    self.steunpunt = steunpunt
    self.hulp = hulp
    self.medezeggenschap = medezeggenschap
    self.site = site
  }
}

/// The ouder- en jeugdsteunpunt: the first place a parent can call who does not get further at school.
///
/// Every swv must have one (Wet op het primair onderwijs, article 18a), so a site without it is not built.
public struct Steunpunt: Hashable, Sendable {
  public let naam: String
  public let telefoon: Telefoonnummer
  public let email: EmailAdres
  public let website: WebAdres?

  public init(naam: String, telefoon: Telefoonnummer, email: EmailAdres, website: WebAdres?) {
    self.naam = naam
    self.telefoon = telefoon
    self.email = email
    self.website = website
  }
}

/// An organisation that helps parents when school and steunpunt could not.
public struct Hulpinstantie: Hashable, Sendable {
  public let naam: String
  public let website: WebAdres
  public let telefoon: Telefoonnummer?
  /// What the organisation does for parents, one or two sentences.
  public let uitleg: String

  public init(naam: String, website: WebAdres, telefoon: Telefoonnummer?, uitleg: String) {
    self.naam = naam
    self.website = website
    self.telefoon = telefoon
    self.uitleg = uitleg
  }
}

/// What the medezeggenschapsraad may say about the profile: the law changes, wording follows.
public enum Bevoegdheid: String, Sendable, CaseIterable {
  /// The MR advises (adviesrecht).
  case advies
  /// The MR must agree (instemmingsrecht).
  case instemming
}

/// How the swv's site is named, addressed and coloured.
public struct Siteinstellingen: Hashable, Sendable {
  public let titel: String
  /// The address at which the site is published, without a closing slash.
  public let adres: WebAdres
  public let documentnaam: Documentnaam
  /// Age in months past which an adopted profile counts as stale.
  public let verouderdNaMaanden: Int
  public let kleur: Kleur?
  /// One line above every page, such as "De profielen van 2027-2028 komen in juni".
  public let mededeling: String?

  public init(
    titel: String, adres: WebAdres, documentnaam: Documentnaam, verouderdNaMaanden: Int, kleur: Kleur?,
    mededeling: String? = nil
  ) {
    self.titel = titel
    self.adres = adres
    self.documentnaam = documentnaam
    self.verouderdNaMaanden = verouderdNaMaanden
    self.kleur = kleur
    self.mededeling = mededeling
  }
}

/// What the law calls the document that a site holds.
public enum Documentnaam: String, Sendable, CaseIterable {
  case schoolondersteuningsprofiel
  case ondersteuningsaanbod
}

/// An accent colour: `#` and six hexadecimal digits.
public struct Kleur: Hashable, Sendable, CustomStringConvertible {
  public let rood: UInt8
  public let groen: UInt8
  public let blauw: UInt8

  public init(rood: UInt8, groen: UInt8, blauw: UInt8) {
    self.rood = rood
    self.groen = groen
    self.blauw = blauw
  }

  /// Reads `#1d5c63`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    rood = UInt8(number >> 16)
    groen = UInt8(number >> 8 & 0xff)
    blauw = UInt8(number & 0xff)
  }

  public var description: String {
    "#" + [rood, groen, blauw].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
