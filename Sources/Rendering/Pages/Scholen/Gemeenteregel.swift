import Insight

/// A municipality in a list.
struct Gemeenteregel: TemplateModel {
  let naam: String
  let url: String
  let aantal: String
  let plaatsen: String

  /// - Parameters:
  ///   - map: the address below which each municipality has its page.
  ///   - aantal: how many of its schools are meant; all of them unless said otherwise.
  init(_ gemeente: Gemeente, onder map: String = "/gemeenten/", aantal: Int? = nil) {
    naam = gemeente.naam
    url = "\(map)\(gemeente.slug)/"
    self.aantal = Rendering.aantal(aantal ?? gemeente.scholen.count, "school", "scholen")
    let andere = gemeente.plaatsen.filter { $0 != gemeente.naam }
    plaatsen = andere.isEmpty ? "" : gemeente.plaatsen.opgesomd
  }

  static let fields = Fields<Gemeenteregel>([
    .text("naam", \.naam), .text("url", \.url), .text("aantal", \.aantal), .text("plaatsen", \.plaatsen),
  ])
}
