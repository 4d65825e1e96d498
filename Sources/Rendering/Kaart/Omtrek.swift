/// The outline of an area as the short text of an SVG path.
enum Omtrek {
  /// How far the drawn line may be from the true one, in units of the view. A map is never shown larger than
  /// 0.6 pixel for a unit, so that nobody sees the difference.
  static let speling = 0.1

  /// A path of closed rings; empty when nothing of them is in view.
  ///
  /// - Parameter beeld: what is seen of the map; what is outside is left out.
  static func pad(_ ringen: [[Punt]], in beeld: Rechthoek) -> String {
    // Just outside the view, so that the cut itself is never seen.
    let rand = beeld.ruimer(20)
    return ringen.map { pad(vereenvoudigd(geknipt($0, tot: rand), speling: speling)) }.joined()
  }

  /// The line with fewer points (Douglas and Peucker, 1973): each point that is left out lies within the
  /// tolerance of the line that remains.
  static func vereenvoudigd(_ lijn: [Punt], speling: Double) -> [Punt] {
    guard lijn.count > 2 else { return lijn }
    var blijft = lijn.map { _ in false }
    blijft[0] = true
    blijft[lijn.count - 1] = true
    var stukken = [(0, lijn.count - 1)]
    while let (begin, eind) = stukken.popLast() {
      var verste = (index: begin, afstand: speling)
      for index in (begin + 1)..<max(begin + 1, eind) {
        let afstand = afstand(van: lijn[index], tot: lijn[begin], lijn[eind])
        if afstand > verste.afstand { verste = (index, afstand) }
      }
      guard verste.index != begin else { continue }
      blijft[verste.index] = true
      stukken.append((begin, verste.index))
      stukken.append((verste.index, eind))
    }
    return zip(lijn, blijft).filter(\.1).map(\.0)
  }

  /// How far a point is from the line between two others.
  static func afstand(van punt: Punt, tot begin: Punt, _ eind: Punt) -> Double {
    let (dx, dy) = (eind.x - begin.x, eind.y - begin.y)
    let lengte = dx * dx + dy * dy
    guard lengte > 0 else { return punt.afstand(tot: begin) }
    let deel = min(1, max(0, ((punt.x - begin.x) * dx + (punt.y - begin.y) * dy) / lengte))
    return punt.afstand(tot: Punt(x: begin.x + deel * dx, y: begin.y + deel * dy))
  }

  /// The part of a closed ring within a rectangle (Sutherland and Hodgman, 1974), closed as well.
  static func geknipt(_ ring: [Punt], tot vak: Rechthoek) -> [Punt] {
    var punten = ring
    if punten.count > 1, punten.first == punten.last { punten.removeLast() }
    // For every edge: how far a point is inside.
    let randen: [(Punt) -> Double] = [
      { $0.x - vak.links }, { vak.rechts - $0.x }, { $0.y - vak.boven }, { vak.onder - $0.y },
    ]
    for diepte in randen {
      guard var vorige = punten.last else { return [] }
      var over: [Punt] = []
      for punt in punten {
        let (van, tot) = (diepte(vorige), diepte(punt))
        if (van < 0) != (tot < 0) {
          let deel = van / (van - tot)
          over.append(
            Punt(x: vorige.x + deel * (punt.x - vorige.x), y: vorige.y + deel * (punt.y - vorige.y)))
        }
        if tot >= 0 { over.append(punt) }
        vorige = punt
      }
      punten = over
    }
    return punten.first.map { punten + [$0] } ?? []
  }

  /// A closed ring as path text, in tenths: the start, then each step from the point before.
  static func pad(_ ring: [Punt]) -> String {
    var vorige: (x: Int, y: Int)?
    var stappen: [(x: Int, y: Int)] = []
    var begin = (x: 0, y: 0)
    for punt in ring {
      let hier = (x: tienden(punt.x), y: tienden(punt.y))
      if let vorige {
        let stap = (x: hier.x - vorige.x, y: hier.y - vorige.y)
        if stap != (0, 0) { stappen.append(stap) }
      } else {
        begin = hier
      }
      vorige = hier
    }
    // The last step leads back to the start, which `z` does as well.
    if let vorige, vorige == begin { stappen = stappen.dropLast() }
    guard stappen.count >= 2 else { return "" }
    var tekst = "M" + tekstje(begin.x, begin.y)
    var teken: Character = "M"
    for stap in stappen {
      let (nieuw, getallen): (Character, String) =
        switch stap {
        case (_, 0): ("h", getal(stap.x))
        case (0, _): ("v", getal(stap.y))
        default: ("l", tekstje(stap.x, stap.y))
        }
      if nieuw != teken {
        tekst.append(nieuw)
      } else if !getallen.hasPrefix("-") {
        tekst.append(" ")
      }
      teken = nieuw
      tekst += getallen
    }
    return tekst + "z"
  }

  private static func tekstje(_ x: Int, _ y: Int) -> String { getal(x) + (y < 0 ? "" : " ") + getal(y) }

  static func tienden(_ waarde: Double) -> Int { Int((waarde * 10).rounded()) }

  /// Tenths as SVG writes a number: `12`, `-3.5`, `.5`.
  static func getal(_ tienden: Int) -> String {
    let (heel, rest) = tienden.magnitude.quotientAndRemainder(dividingBy: 10)
    let min = tienden < 0 ? "-" : ""
    guard rest != 0 else { return "\(min)\(heel)" }
    return heel == 0 ? "\(min).\(rest)" : "\(min)\(heel).\(rest)"
  }

  static func getal(_ waarde: Double) -> String { getal(tienden(waarde)) }
}
