#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Moves dots that lie on one another apart, as little as needed, so that each can be pointed at.
enum Spreiding {
  private struct Vak: Hashable {
    let x: Int
    let y: Int
  }

  /// The points, in the same order, at least (nearly) the distance apart as far as the view has room.
  static func uiteen(_ punten: [Punt], afstand: Double, binnen beeld: Rechthoek) -> [Punt] {
    var plekken = kringen(punten, afstand: afstand).map(beeld.binnen)
    for _ in 0..<300 {
      var verschoven = false
      let vakken = Dictionary(grouping: plekken.indices) { vak(van: plekken[$0], maat: afstand) }
      for index in plekken.indices {
        let hier = vak(van: plekken[index], maat: afstand)
        for dx in -1...1 {
          for dy in -1...1 {
            for ander in vakken[Vak(x: hier.x + dx, y: hier.y + dy)] ?? [] where ander > index {
              let (een, twee) = uiteen(plekken[index], plekken[ander], afstand: afstand, keer: index)
              guard let een, let twee else { continue }
              plekken[index] = beeld.binnen(een)
              plekken[ander] = beeld.binnen(twee)
              verschoven = true
            }
          }
        }
      }
      if !verschoven { break }
    }
    return plekken
  }

  /// How far apart dots can be: 60 units is 24 pixels on the narrowest telephone; less when there are many.
  static func afstand(voor aantal: Int, in beeld: Rechthoek) -> Double {
    let oppervlak = (beeld.rechts - beeld.links) * (beeld.onder - beeld.boven)
    return min(60, 0.6 * (oppervlak / Double(max(1, aantal))).squareRoot())
  }

  private static func vak(van punt: Punt, maat: Double) -> Vak {
    Vak(x: Int((punt.x / maat).rounded(.down)), y: Int((punt.y / maat).rounded(.down)))
  }

  /// Both points half of what is missing further; nothing when they are far enough apart.
  private static func uiteen(
    _ een: Punt, _ twee: Punt, afstand: Double, keer: Int
  ) -> (Punt?, Punt?) {
    let nu = een.afstand(tot: twee)
    guard nu < afstand - 0.05 else { return (nil, nil) }
    let hoek = Double(keer) * 2.4
    let richting =
      nu > 0.001
      ? Punt(x: (twee.x - een.x) / nu, y: (twee.y - een.y) / nu) : Punt(x: cos(hoek), y: sin(hoek))
    let stap = (afstand - nu) / 2
    return (
      Punt(x: een.x - richting.x * stap, y: een.y - richting.y * stap),
      Punt(x: twee.x + richting.x * stap, y: twee.y + richting.y * stap)
    )
  }

  /// Points at exactly one spot, such as the middle of a postcode, stand in a ring around it; more than six
  /// like the seeds of a sunflower.
  private static func kringen(_ punten: [Punt], afstand: Double) -> [Punt] {
    let groepen = Dictionary(grouping: punten.indices) {
      Vak(x: Int((punten[$0].x * 10).rounded()), y: Int((punten[$0].y * 10).rounded()))
    }
    var plekken = punten
    for leden in groepen.values where leden.count > 1 {
      for (keer, index) in leden.enumerated() {
        let straal: Double
        let hoek: Double
        if leden.count <= 6 {
          straal = afstand / 2 / sin(.pi / Double(leden.count))
          hoek = 2 * .pi * Double(keer) / Double(leden.count)
        } else {
          straal = afstand * 0.6 * (Double(keer) + 0.5).squareRoot()
          hoek = Double(keer) * .pi * (3 - 5.0.squareRoot())
        }
        plekken[index].x += straal * cos(hoek)
        plekken[index].y += straal * sin(hoek)
      }
    }
    return plekken
  }
}
