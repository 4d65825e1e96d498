/// Names of places that no rule sets right.
enum PlaceNames {
  /// Letters that tell two places apart, as DUO writes them and as signs along the road do.
  static let provinces = [
    "DR": "Dr", "FL": "Fl", "FR": "Fr", "GLD": "Gld", "GN": "Gn", "L": "L", "LB": "L", "NB": "NB", "NH": "NH",
    "OV": "Ov", "UT": "Ut", "ZH": "ZH", "ZLD": "Zld",
  ]

  /// Accents that DUO leaves out, names that it cuts at 24 characters, and capitals against the rule.
  static let known = [
    "2E EXLOERMOND": "2e Exloërmond",
    "BROEKSTERWALD": "Broeksterwâld",
    "DAMWALD": "Damwâld",
    "EARNEWALD": "Earnewâld",
    "FEANWALDEN": "Feanwâlden",
    "MARIENBERG": "Mariënberg",
    "MARIENHEEM": "Mariënheem",
    "MARIENVELDE": "Mariënvelde",
    "MUNEIN": "Mûnein",
    "NOARDEAST-FRYSLAN": "Noardeast-Fryslân",
    "REAHUS": "Reahûs",
    "REUSEL-DE MIERDEN": "Reusel-De Mierden",
    "SINT ODILIENBERG": "Sint Odiliënberg",
    "SMALLINGERLND": "Smallingerland",
    "SUDWEST-FRYSLAN": "Súdwest-Fryslân",
    "SUWALD": "Suwâld",
    "WALTERSWALD": "Walterswâld",
    "WESTERHAAR-VRIEZENV WIJK": "Westerhaar-Vriezenveensewijk",
  ]
}
