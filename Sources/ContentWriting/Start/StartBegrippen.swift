/// `begrippen.yaml` of a new content folder. Each term is used on a page or in the schema.
enum StartBegrippen {
  static let text = """
    # Moeilijke woorden in gewone taal. In een tekst verwijst u zo: [de zorgplicht](begrip:zorgplicht).
    - term: basisondersteuning
      betekenis: De hulp die elke school in het samenwerkingsverband ten minste biedt.
    - term: extra ondersteuning
      betekenis: Hulp die verder gaat dan de basisondersteuning. Niet elke school biedt dezelfde extra hulp.
    - term: intern begeleider
      betekenis: De medewerker die de hulp aan leerlingen op school regelt.
      ook: [ib'er, kwaliteitscoach]
    - term: medezeggenschapsraad
      betekenis: Ouders en personeel die meepraten over het beleid van de school.
      ook: [MR]
    - term: ouder- en jeugdsteunpunt
      betekenis: >-
        Een plek waar ouders en kinderen gratis uitleg en advies krijgen over hulp op school.
      ook: [steunpunt]
    - term: passend onderwijs
      betekenis: De afspraak dat elk kind een plek krijgt op een school die bij het kind past.
    - term: samenwerkingsverband
      betekenis: >-
        Alle scholen in een regio samen. Zij spreken af welke hulp er is en verdelen het geld daarvoor.
      ook: [swv]
    - term: schoolondersteuningsprofiel
      betekenis: De beschrijving van de hulp die een school biedt aan kinderen die dat nodig hebben.
      ook: [SOP, ondersteuningsaanbod]
    - term: speciaal basisonderwijs
      betekenis: Basisscholen met kleinere groepen, voor kinderen die meer hulp nodig hebben.
      ook: [sbo]
    - term: zorgplicht
      betekenis: >-
        De plicht van de school waar u uw kind aanmeldt om een passende plek te zoeken, op die school of
        op een andere.

    """
}
