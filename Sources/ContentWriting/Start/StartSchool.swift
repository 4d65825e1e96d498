import Domain

/// The school that shows in a new content folder how a school and its profile are written.
enum StartSchool {
  static let slug = "voorbeeldschool"

  static func school(gemeente: String) -> String {
    var plaats = YAMLText()
    plaats.nested {
      $0.entry("plaats", gemeente)
      $0.entry("gemeente", gemeente)
    }
    return """
      # VOORBEELD: deze school bestaat niet. Haal dit bestand weg, en ook haar bestand in profielen/.
      naam: Voorbeeldschool (bestaat niet)
      brin: 98AA
      vestiging: "00"
      soort: bo
      bestuur: Voorbeeldbestuur
      adres:
        straat: Voorbeeldlaan
        huisnummer: "1"
        postcode: 9999 ZZ
      \(plaats.text)contact:
        telefoon: "0999-300000"
        website: https://voorbeeldschool.example

      """
  }

  static func profiel(in schooljaar: Schooljaar) -> String {
    let jaar = schooljaar.begin
    return """
      \(ProfileScaffold.editorLine(for: schooljaar))
      # VOORBEELD: deze school bestaat niet. Zo ziet een profiel eruit dat af is.
      status: vastgesteld  # eerst concept, dan bij-mr, dan vastgesteld
      peildatum: \(jaar)-05-20
      contact:
        rol: Intern begeleider
        telefoon: "0999-300001"
        email: ib@voorbeeldschool.example
      medezeggenschap: {voorgelegd: \(jaar)-05-27, datum: \(jaar)-06-15, uitkomst: positief}
      vastgesteld: {datum: \(jaar)-06-30, door: Voorbeeldbestuur}

      teksten:
        samenvatting: |
          Dit is een verzonnen school. Zij laat zien hoe een profiel op de site komt. Haar bestanden kunt u
          weghalen als uw eigen scholen er staan.
        grenzen: |
          Deze school bestaat niet. Wat een echte school niet kan, schrijft zij hier, met waar een kind dan wel
          terechtkan.

      indicatoren:
        # Leren
        dyslexie:
          waarde: met-partner
          partner: Leespunt Voorbeeld
          toelichting: De behandelaar komt elke dinsdag op school.
        rekenhulp: zelf
        uitdaging: in-ontwikkeling

        # Gedrag en gevoel
        omgaan-met-anderen: zelf
        rustige-plek: zelf

        # Lichaam, zien en horen
        rolstoel:
          waarde: niet
          alternatief: Alle lokalen beneden zijn zonder drempel te bereiken. Uw kind krijgt daar les.
        medische-hulp:
          waarde: zelf
          bron: audit
          peildatum: \(jaar)-03-12
        zien-en-horen: via-swv

      """
  }
}
