/// DUO's names of denominations, in the spelling that parents read.
enum Denominatie {
  /// `Samenwerking Opb., PC` becomes `Samenwerking openbaar en protestants-christelijk`.
  ///
  /// DUO cuts names at thirty characters; the ones that were cut are completed. Other names stay as typed.
  static func readable(_ typed: String) -> String {
    if let whole = whole[typed] { return whole }
    let prefix = "Samenwerking "
    guard typed.hasPrefix(prefix) else { return typed }
    let typedParts = typed.dropFirst(prefix.count).split(separator: ",").map { String($0).singleSpaced }
    let parts = typedParts.compactMap { part[$0] }
    guard parts.count == typedParts.count, let last = parts.last, parts.count > 1 else { return typed }
    return prefix + parts.dropLast().joined(separator: ", ") + " en " + last
  }

  private static let whole = [
    "Protestants-Christelijk": "Protestants-christelijk",
    "Rooms-Katholiek": "Rooms-katholiek",
    "Gereformeerd vrijgemaakt / Eva": "Gereformeerd vrijgemaakt en evangelisch",
    "Evangelische broedergemeenscha": "Evangelische broedergemeenschap",
    "Overige": "Overig",
  ]

  private static let part = [
    "PC": "protestants-christelijk", "RK": "rooms-katholiek", "Opb.": "openbaar",
    "Alg. Bijz": "algemeen bijzonder", "Alg. Bijz.": "algemeen bijzonder",
  ]
}
