import Domain

/// A file of `scholen/`, as a person would write it.
public enum SchoolFile {
  /// Where the file of a school stands in the content folder.
  public static func path(for slug: Slug) -> String { "scholen/\(slug).yaml" }

  /// The text of a school's file: keys in the order of the format, quotes only where they are needed.
  ///
  /// Telephone numbers and the vestigingsnummer always stand between quotes, because a spreadsheet or
  /// another YAML reader would take their leading zero away.
  ///
  /// - Parameter comments: lines to put on top, without `#`.
  public static func yaml(for school: School, comments: [String] = []) -> String {
    var yaml = YAMLText()
    for comment in comments { yaml.comment(comment) }
    yaml.entry("naam", school.naam)
    yaml.entry("brin", school.brin.rawValue)
    yaml.quoted("vestiging", school.vestiging.rawValue)
    yaml.entry("soort", school.soort.rawValue)
    yaml.entry("bestuur", school.bestuur)
    if let denominatie = school.denominatie { yaml.entry("denominatie", denominatie) }
    yaml.key("adres")
    yaml.nested {
      $0.entry("straat", school.adres.straat)
      $0.entry("huisnummer", school.adres.huisnummer)
      $0.entry("postcode", school.adres.postcode.description)
      $0.entry("plaats", school.adres.plaats)
      $0.entry("gemeente", school.adres.gemeente)
    }
    if let locatie = school.locatie {
      yaml.key("locatie")
      yaml.nested {
        $0.plain("lat", decimal(locatie.lat))
        $0.plain("lon", decimal(locatie.lon))
      }
    }
    write(school.contact, to: &yaml)
    if !school.afdelingen.isEmpty {
      yaml.key("afdelingen")
      yaml.nested {
        for afdeling in school.afdelingen {
          $0.item("id", afdeling.id.rawValue)
          $0.nested { $0.entry("naam", afdeling.naam) }
        }
      }
    }
    if let gesloten = school.gesloten { yaml.entry("gesloten", gesloten.description) }
    if !school.vorigeSlugs.isEmpty { yaml.list("vorige_slugs", school.vorigeSlugs.map(\.rawValue)) }
    return yaml.text
  }

  private static func write(_ contact: Contact, to yaml: inout YAMLText) {
    if contact.telefoon == nil && contact.email == nil && contact.website == nil {
      yaml.plain("contact", "{}", comment: "vul in: telefoon, email of website")
      return
    }
    yaml.key("contact")
    yaml.nested {
      if let telefoon = contact.telefoon { $0.quoted("telefoon", telefoon.rawValue) }
      if let email = contact.email { $0.entry("email", email.rawValue) }
      if let website = contact.website { $0.entry("website", website.rawValue) }
    }
  }

  /// A degree with at most seven decimals (a centimetre), never in scientific notation.
  private static func decimal(_ degree: Double) -> String {
    let units = Int((degree * 1e7).rounded())
    let digits = String(units.magnitude % 10_000_000)
    var decimals = String(repeating: "0", count: 7 - digits.utf8.count) + digits
    while decimals.utf8.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
    return (units < 0 ? "-" : "") + String(units.magnitude / 10_000_000) + "." + decimals
  }
}
