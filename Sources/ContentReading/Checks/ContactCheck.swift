import Diagnostics
import Domain

/// Warns for an e-mail address that looks like a person's: people leave, and their address is personal data.
struct ContactCheck {
  /// Finds every e-mail address below a `contact` key.
  static func problems(in node: YAMLNode, source: SourceText) -> [Diagnostic] {
    guard let email = node["contact"]?["email"], let text = email.text, looksPersonal(text) else { return [] }
    return [
      Diagnostic(
        .personalEmail, at: source.place(of: email), path: "contact.email",
        "`\(text)` lijkt het adres van één persoon.",
        hint: "Gebruik liever een adres dat blijft, zoals `ib@…` of `info@…`.")
    ]
  }

  /// `j.jansen@`, `anna.de.vries@`: letters, a dot, letters, and no word that names a role or a school.
  static func looksPersonal(_ address: String) -> Bool {
    let local = address.prefix { $0 != "@" }.lowercased()
    let parts = local.split(separator: ".").map(String.init)
    guard parts.count >= 2, parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }) else {
      return false
    }
    return !parts.contains { part in
      roles.contains(part) || roles.contains { $0.count >= 4 && part.hasPrefix($0) }
    }
  }

  private static let roles: Set<String> = [
    "info", "ib", "zorg", "directie", "directeur", "administratie", "admin", "school", "ondersteuning",
    "contact", "aanmelden",
    "inschrijven", "secretariaat", "intern", "begeleider", "onderwijs", "obs", "cbs", "kbs", "rkbs", "sbo",
    "locatie", "team",
    "coordinator", "vestiging", "ouders", "steunpunt",
  ]
}
