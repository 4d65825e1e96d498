import Domain

/// A text with the address to which it leads: a menu item, a crumb, a telephone number.
struct Koppeling: TemplateModel {
  let tekst: String
  let url: String
  /// Whether it leads to the page on which it stands.
  let huidig: Bool
  /// Whether it leads to a page above the one on which it stands.
  let omvat: Bool

  init(_ tekst: String, _ url: String, huidig: Bool = false, omvat: Bool = false) {
    self.tekst = tekst
    self.url = url
    self.huidig = huidig
    self.omvat = omvat
  }

  static let fields = Fields<Koppeling>([
    .text("tekst", \.tekst), .text("url", \.url), .flag("huidig", \.huidig),
    .flag("omvat", \.omvat),
  ])

  init(_ nummer: Telefoonnummer) { self.init(nummer.rawValue, "tel:\(nummer.kiesbaar)") }
  init(_ adres: EmailAdres) { self.init(adres.rawValue, "mailto:\(adres.rawValue)") }
  init(_ adres: WebAdres) { self.init(adres.leesbaar, adres.rawValue) }
}

/// Whom one can reach, and how.
struct Aanspreekpunt: TemplateModel {
  let naam: String
  /// What the organisation does, or the role of the person.
  let uitleg: String?
  let telefoon: Koppeling?
  let email: Koppeling?
  let website: Koppeling?

  init(
    naam: String, uitleg: String? = nil, telefoon: Telefoonnummer?, email: EmailAdres?, website: WebAdres?
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.telefoon = telefoon.map { Koppeling($0) }
    self.email = email.map { Koppeling($0) }
    self.website = website.map { Koppeling($0) }
  }

  static let fields = Fields<Aanspreekpunt>([
    .text("naam", \.naam), .optionalText("uitleg", \.uitleg), .model("telefoon", \.telefoon),
    .model("email", \.email), .model("website", \.website),
  ])

  init(_ swv: Samenwerkingsverband) {
    self.init(
      naam: swv.naam, telefoon: swv.contact.telefoon, email: swv.contact.email, website: swv.contact.website)
  }

  init(_ steunpunt: Steunpunt) {
    self.init(
      naam: steunpunt.naam, telefoon: steunpunt.telefoon, email: steunpunt.email, website: steunpunt.website)
  }

  init(_ hulp: Hulpinstantie) {
    self.init(
      naam: hulp.naam, uitleg: hulp.uitleg, telefoon: hulp.telefoon, email: nil, website: hulp.website)
  }
}
