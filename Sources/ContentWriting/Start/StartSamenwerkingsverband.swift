/// `samenwerkingsverband.yaml` of a new content folder.
struct StartSamenwerkingsverband {
  static let path = "samenwerkingsverband.yaml"

  let gemeenten: [String]

  /// Each key stands in the text with `# vul in` behind it.
  static let toFillIn: [StartContent.FillIn] = [
    fillIn("naam", "de naam van uw samenwerkingsverband"),
    fillIn("code", "de code van uw samenwerkingsverband bij DUO, zoals PO1234"),
    fillIn("contact.telefoon", "het telefoonnummer van uw samenwerkingsverband"),
    fillIn("contact.email", "het algemene e-mailadres van uw samenwerkingsverband"),
    fillIn("contact.website", "de website van uw samenwerkingsverband"),
    fillIn("steunpunt.naam", "de naam van uw ouder- en jeugdsteunpunt"),
    fillIn("steunpunt.telefoon", "het nummer waarop ouders het steunpunt bellen"),
    fillIn("steunpunt.email", "het e-mailadres van het steunpunt"),
    fillIn("site.adres", "het adres waarop u de site publiceert"),
  ]

  var text: String {
    var list = YAMLText()
    list.list("gemeenten", gemeenten)
    return """
      # Het samenwerkingsverband en de instellingen van de site.
      # Waar "vul in" staat, staat nu een voorbeeld. De site is pas klaar als u dat hebt vervangen.
      naam: Naam van uw samenwerkingsverband  # vul in
      code: PO9999  # vul in: de code bij DUO
      sector: po
      \(list.text)contact:
        telefoon: "0999-100000"  # vul in
        email: info@swv.example  # vul in: een algemeen adres, niet dat van één persoon
        website: https://swv.example  # vul in

      # Elk samenwerkingsverband heeft een ouder- en jeugdsteunpunt. Het staat op iedere pagina.
      steunpunt:
        naam: Naam van uw ouder- en jeugdsteunpunt  # vul in
        telefoon: "0999-200000"  # vul in
        email: steunpunt@swv.example  # vul in

      # Waar ouders terechtkunnen als de school en het steunpunt niet verder helpen, in deze volgorde.
      hulp:
        - naam: Onderwijsconsulenten
          website: https://onderwijsconsulenten.nl
          uitleg: Gratis en onafhankelijk advies als u er met de school niet uitkomt.
        - naam: Geschillencommissie passend onderwijs
          website: https://onderwijsgeschillen.nl
          uitleg: Geeft een oordeel als u het niet eens bent met de school over toelating of hulp.

      # advies: de medezeggenschapsraad geeft advies over het profiel; instemming: hij moet het goedkeuren.
      medezeggenschap:
        bevoegdheid: advies

      site:
        titel: Welke hulp biedt de school?
        adres: https://profielen.swv.example  # vul in
        documentnaam: schoolondersteuningsprofiel  # of: ondersteuningsaanbod
        verouderd_na_maanden: 15

      """
  }

  private static func fillIn(_ key: String, _ what: String) -> StartContent.FillIn {
    StartContent.FillIn(file: path, key: key, what: what)
  }
}
