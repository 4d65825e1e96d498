import Domain
import JSON

extension JSON {
  /// The school as search engines read it (schema.org, type School).
  ///
  /// - Parameter pagina: the absolute address of the school's page on this site.
  init(school: School, pagina: String) {
    self = .object([
      ("@context", .text("https://schema.org")),
      ("@type", .text("School")),
      ("name", .text(school.naam)),
      ("url", .text(school.contact.website?.rawValue ?? pagina)),
      ("mainEntityOfPage", .text(pagina)),
      ("telephone", school.contact.telefoon.map { .text($0.rawValue) }),
      ("email", school.contact.email.map { .text($0.rawValue) }),
      (
        "address",
        .object([
          ("@type", .text("PostalAddress")),
          ("streetAddress", .text("\(school.adres.straat) \(school.adres.huisnummer)")),
          ("postalCode", .text(school.adres.postcode.description)),
          ("addressLocality", .text(school.adres.plaats)),
          ("addressCountry", .text("NL")),
        ])
      ),
      (
        "geo",
        school.locatie.map { plek in
          .object([
            ("@type", .text("GeoCoordinates")), ("latitude", .number(plek.lat)),
            ("longitude", .number(plek.lon)),
          ])
        }
      ),
    ])
  }
}
