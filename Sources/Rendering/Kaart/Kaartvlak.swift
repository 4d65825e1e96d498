/// A place on the map, in units of the view: x to the right, y down.
struct Punt: Hashable, Sendable {
  var x: Double
  var y: Double

  func afstand(tot ander: Punt) -> Double {
    let (dx, dy) = (ander.x - x, ander.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// An upright rectangle on the map.
struct Rechthoek: Hashable, Sendable {
  var links: Double
  var boven: Double
  var rechts: Double
  var onder: Double

  init(links: Double, boven: Double, rechts: Double, onder: Double) {
    self.links = links
    self.boven = boven
    self.rechts = rechts
    self.onder = onder
  }

  init(midden: Punt, breedte: Double, hoogte: Double) {
    self.init(
      links: midden.x - breedte / 2, boven: midden.y - hoogte / 2, rechts: midden.x + breedte / 2,
      onder: midden.y + hoogte / 2)
  }

  /// The smallest around the points; `nil` without points.
  init?(om punten: some Sequence<Punt>) {
    var vak: Rechthoek?
    for punt in punten {
      vak = Rechthoek(
        links: min(vak?.links ?? punt.x, punt.x), boven: min(vak?.boven ?? punt.y, punt.y),
        rechts: max(vak?.rechts ?? punt.x, punt.x), onder: max(vak?.onder ?? punt.y, punt.y))
    }
    guard let vak else { return nil }
    self = vak
  }

  func raakt(_ ander: Rechthoek) -> Bool {
    links < ander.rechts && ander.links < rechts && boven < ander.onder && ander.boven < onder
  }

  func bevat(_ ander: Rechthoek) -> Bool {
    links <= ander.links && ander.rechts <= rechts && boven <= ander.boven && ander.onder <= onder
  }

  var hoeken: [Punt] {
    [
      Punt(x: links, y: boven), Punt(x: rechts, y: boven), Punt(x: links, y: onder),
      Punt(x: rechts, y: onder),
    ]
  }

  /// This rectangle with a border around it; a negative border makes it smaller.
  func ruimer(_ rand: Double) -> Rechthoek {
    Rechthoek(links: links - rand, boven: boven - rand, rechts: rechts + rand, onder: onder + rand)
  }

  /// The nearest place inside.
  func binnen(_ punt: Punt) -> Punt {
    Punt(x: min(max(punt.x, links), rechts), y: min(max(punt.y, boven), onder))
  }
}
