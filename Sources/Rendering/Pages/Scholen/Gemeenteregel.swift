import Insight

/// A municipality in a list.
struct Gemeenteregel: TemplateModel {
  let naam: String
  let url: String
  let aantal: String
  let plaatsen: String

  /// - Parameter map: the address below which each municipality has its page.
  init(_ gemeente: Gemeente, onder map: String = "/gemeenten/") {
    naam = gemeente.naam
    url = "\(map)\(gemeente.slug)/"
    aantal = Rendering.aantal(gemeente.scholen.count, "school", "scholen")
    let andere = gemeente.plaatsen.filter { $0 != gemeente.naam }
    plaatsen = andere.isEmpty ? "" : gemeente.plaatsen.opgesomd
  }

  static let fields = Fields<Gemeenteregel>([
    .text("naam", \.naam), .text("url", \.url), .text("aantal", \.aantal), .text("plaatsen", \.plaatsen),
  ])
}
