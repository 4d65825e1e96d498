import Testing

@testable import ContentReading

@Suite struct DutchNameTests {
  @Test(arguments: [
    ("EMMEN", "Emmen"), ("'S-GRAVENHAGE", "'s-Gravenhage"), ("S GRAVENHAGE", "'s-Gravenhage"),
    ("S HERTOGENBOSCH", "'s-Hertogenbosch"), ("'S GRAVENMOER", "'s Gravenmoer"),
    ("'S-HEER ARENDSKERKE", "'s-Heer Arendskerke"), ("'T ZAND NH", "'t Zand (NH)"),
    ("'T LOO OLDEBROEK", "'t Loo Oldebroek"), ("STAD AAN 'T HARINGVLIET", "Stad aan 't Haringvliet"),
    ("TULL EN 'T WAAL", "Tull en 't Waal"), ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
    ("NIEUWERKERK AD IJSSEL", "Nieuwerkerk aan den IJssel"), ("IJSSELSTEIN UT", "IJsselstein (Ut)"),
    ("IJMUIDEN", "IJmuiden"), ("BALGOIJ", "Balgoij"), ("OUDE IJSSELSTREEK", "Oude IJsselstreek"),
    ("DE FRYSKE MARREN", "De Fryske Marren"), ("DEN HAAG", "Den Haag"), ("HET HOGELAND", "Het Hogeland"),
    ("BERGEN NH", "Bergen (NH)"), ("BERGEN (NH.)", "Bergen (NH)"), ("BERGEN LB", "Bergen (L)"),
    ("BERGEN L", "Bergen (L)"), ("HENGELO (GLD)", "Hengelo (Gld)"), ("NUENEN CA", "Nuenen c.a."),
    ("BEEK GEM MONTFERLAND", "Beek (gemeente Montferland)"),
    ("ALTEVEER GEM DE WOLDEN", "Alteveer (gemeente De Wolden)"),
    ("SPAARNDAM GEM. HAARLEM", "Spaarndam (gemeente Haarlem)"),
    ("OUDEGA GEM SMALLINGERLND", "Oudega (gemeente Smallingerland)"),
    ("SINT-OEDENRODE", "Sint-Oedenrode"), ("ST. WILLEBRORD", "St. Willebrord"),
    ("ST.-ANNAPAROCHIE", "St.-Annaparochie"), ("BEEK-UBBERGEN", "Beek-Ubbergen"),
    ("WEHE-DEN HOORN", "Wehe-den Hoorn"), ("REUSEL-DE MIERDEN", "Reusel-De Mierden"),
    ("NEDERHORST DEN BERG", "Nederhorst den Berg"), ("NIEUWER TER AA", "Nieuwer ter Aa"),
    ("TER APEL", "Ter Apel"), ("HEI- EN BOEICOP", "Hei- en Boeicop"), ("2E EXLOERMOND", "2e Exloërmond"),
    ("SUDWEST-FRYSLAN", "Súdwest-Fryslân"), ("MILL EN SINT HUBERT", "Mill en Sint Hubert"),
    ("Wijk bij Duurstede", "Wijk bij Duurstede"), ("", ""),
  ])
  func `a place in capitals becomes readable`(typed: String, readable: String) {
    #expect(DutchName.place(typed) == readable)
  }

  @Test(arguments: [
    ("OUDEGA DE FRYSKE MARREN", "DE FRYSKE MARREN", "Oudega De Fryske Marren"),
    ("OUDEGA SUDWEST-FRYSLAN", "SUDWEST-FRYSLAN", "Oudega Súdwest-Fryslân"),
    ("NES AMELAND", "AMELAND", "Nes Ameland"),
    ("BEEK GEM MONTFERLAND", "MONTFERLAND", "Beek (gemeente Montferland)"),
    ("EMMEN", "EMMEN", "Emmen"),
  ])
  func `a place that ends with its municipality keeps that name whole`(
    typed: String, gemeente: String, readable: String
  ) {
    #expect(DutchName.place(typed, gemeente: gemeente) == readable)
  }

  @Test(arguments: [
    ("IKC ZIEZO!", "IKC Ziezo!"), ("BS JPS", "BS JPS"), ("DENISE", "Denise"), ("DOK12", "DOK12"),
    ("OBS DE IJSVOGEL", "OBS de IJsvogel"), ("MR. VAN EIJCKSCHOOL", "Mr. van Eijckschool"),
    ("PAUS JOANNES XXIII", "Paus Joannes XXIII"), ("'T EENSPAN", "'t Eenspan"),
    ("Basisschool 'T Otterke", "Basisschool 'T Otterke"), ("obs De BRUG", "obs De BRUG"),
  ])
  func `a school in capitals becomes readable, and one that somebody typed stays`(
    typed: String, readable: String
  ) {
    #expect(DutchName.school(typed) == readable)
  }

  @Test func `a street in capitals becomes readable`() {
    #expect(DutchName.street("BURG. VAN DER IJSSELLAAN") == "Burg. van der IJssellaan")
    #expect(DutchName.street("B") == "B")
  }
}
