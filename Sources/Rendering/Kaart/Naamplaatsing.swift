/// Finds room for names on the map. What finds none is left out: the list beside the map has all names.
struct Naamplaatsing: Sendable {
  /// Which side of the text is at its place.
  enum Anker: String, Sendable {
    case begin = "start"
    case midden = "middle"
    case eind = "end"
  }

  /// A name at its place.
  struct Naam: Hashable, Sendable {
    let tekst: String
    /// Where the line on which the letters stand begins, has its middle or ends.
    let punt: Punt
    let anker: Anker
    /// What the name covers, estimated on the wide side.
    let vak: Rechthoek

    init(_ tekst: String, breedte: Double, midden: Punt, anker: Anker, letter: Double) {
      let x =
        switch anker {
        case .begin: midden.x + breedte / 2
        case .midden: midden.x
        case .eind: midden.x - breedte / 2
        }
      self.tekst = tekst
      self.anker = anker
      vak = Rechthoek(midden: Punt(x: x, y: midden.y), breedte: breedte, hoogte: letter * 1.2)
      punt = Punt(x: midden.x, y: midden.y + letter * 0.35)
    }
  }

  let beeld: Rechthoek
  /// What later names must stay clear of.
  private(set) var bezet: [Rechthoek]

  init(beeld: Rechthoek, bezet: [Rechthoek]) {
    self.beeld = beeld.ruimer(-4)
    self.bezet = bezet
  }

  /// The first of the places at which the name covers nothing and is whole in view.
  mutating func plaats(_ kandidaten: some Sequence<Naam>) -> Naam? {
    for naam in kandidaten where beeld.bevat(naam.vak) && !bezet.contains(where: naam.vak.raakt) {
      bezet.append(naam.vak)
      return naam
    }
    return nil
  }

  /// A name within the area that it is of, as near to the middle as there is room; over its border when it
  /// does not fit within.
  ///
  /// - Parameter lieverNiet: what it covers only when there is no other room, such as a lake.
  mutating func plaats(
    _ tekst: String, in ringen: [[Punt]], letter: Double, lieverNiet: [Rechthoek] = []
  ) -> Naam? {
    guard let vak = Rechthoek(om: ringen.flatMap(\.self).map(beeld.binnen)) else { return nil }
    let midden = Punt(x: (vak.links + vak.rechts) / 2, y: (vak.boven + vak.onder) / 2)
    let stappen = 24
    var plekken: [Punt] = []
    for rij in 1..<stappen {
      for kolom in 1..<stappen {
        let punt = Punt(
          x: vak.links + (vak.rechts - vak.links) * Double(kolom) / Double(stappen),
          y: vak.boven + (vak.onder - vak.boven) * Double(rij) / Double(stappen))
        if Self.ligt(punt, in: ringen) { plekken.append(punt) }
      }
    }
    plekken.sort {
      ($0.afstand(tot: midden), $0.y, $0.x) < ($1.afstand(tot: midden), $1.y, $1.x)
    }
    let breedte = Self.breedte(van: tekst, letter: letter)
    let namen = plekken.map { Naam(tekst, breedte: breedte, midden: $0, anker: .midden, letter: letter) }
    let erin = namen.filter { $0.vak.hoeken.allSatisfy { Self.ligt($0, in: ringen) } }
    return plaats(erin.lazy.filter { !lieverNiet.contains(where: $0.vak.raakt) }) ?? plaats(erin)
      ?? plaats(namen)
  }

  /// A name beside a dot: right, left, above, below or in between.
  mutating func plaats(_ tekst: String, naast punt: Punt, straal: Double, letter: Double) -> Naam? {
    plaats(Self.kandidaten(tekst, naast: punt, straal: straal, letter: letter))
  }

  /// The name above a dot, or below it at the top of the map, and whole in view as far as it fits; it may
  /// cover others, as it is only shown when asked for.
  static func erboven(
    _ tekst: String, _ punt: Punt, straal: Double, letter: Double, in beeld: Rechthoek
  ) -> Naam {
    let kandidaten = kandidaten(tekst, naast: punt, straal: straal, letter: letter)
    if let past = (kandidaten.dropFirst(2) + kandidaten.prefix(2)).first(where: { beeld.bevat($0.vak) }) {
      return past
    }
    // Too long for either side: moved along until its middle is that of the map.
    let breedte = breedte(van: tekst, letter: letter)
    let helft = breedte / 2
    let x =
      2 * helft > beeld.rechts - beeld.links
      ? (beeld.links + beeld.rechts) / 2
      : min(max(punt.x, beeld.links + helft), beeld.rechts - helft)
    let hoger = punt.y - straal - letter * 0.7
    return Naam(
      tekst, breedte: breedte,
      midden: Punt(x: x, y: hoger > letter ? hoger : punt.y + straal + letter * 0.7), anker: .midden,
      letter: letter)
  }

  private static func kandidaten(
    _ tekst: String, naast punt: Punt, straal: Double, letter: Double
  ) -> [Naam] {
    let breedte = breedte(van: tekst, letter: letter)
    let opzij = straal + letter * 0.25
    let omhoog = straal + letter * 0.7
    let schuin = (x: straal * 0.7, y: straal + letter * 0.5)
    let plekken: [(x: Double, y: Double, anker: Anker)] = [
      (opzij, 0, .begin), (-opzij, 0, .eind), (0, -omhoog, .midden), (0, omhoog, .midden),
      (schuin.x, -schuin.y, .begin), (schuin.x, schuin.y, .begin), (-schuin.x, -schuin.y, .eind),
      (-schuin.x, schuin.y, .eind),
    ]
    return plekken.map {
      Naam(
        tekst, breedte: breedte, midden: Punt(x: punt.x + $0.x, y: punt.y + $0.y), anker: $0.anker,
        letter: letter)
    }
  }

  /// How wide a text is at most in the fonts of the site: capitals and `m` and `w` are wide, `i` is narrow.
  static func breedte(van tekst: String, letter: Double) -> Double {
    tekst.reduce(0) { som, teken in
      switch teken {
      case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", "'", "’", "-": som + 0.4
      case "m", "w", "M", "W": som + 0.95
      case _ where teken.isUppercase: som + 0.75
      case _ where teken.isASCII: som + 0.62
      default: som + 1
      }
    } * letter
  }

  /// Whether a point lies in an area: a line from it to the right crosses the rings an odd number of times.
  static func ligt(_ punt: Punt, in ringen: [[Punt]]) -> Bool {
    var erin = false
    for ring in ringen {
      for (een, twee) in zip(ring, ring.dropFirst()) where (een.y > punt.y) != (twee.y > punt.y) {
        if punt.x < een.x + (punt.y - een.y) / (twee.y - een.y) * (twee.x - een.x) { erin.toggle() }
      }
    }
    return erin
  }
}
