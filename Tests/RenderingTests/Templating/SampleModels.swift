@testable import Rendering

/// A small site to write templates for.
struct SchoolModel: TemplateModel {
  var naam = "De Klaver"
  var telefoon: String? = nil
  var leerlingen = 0
  var uitleg: SafeHTML? = nil
  var archief = false
  var bestuur: BestuurModel? = nil
  var antwoorden: [AntwoordModel] = []
  var woorden: [String] = []

  static let fields = Fields<Self>([
    .text("naam") { $0.naam },
    .optionalText("telefoon") { $0.telefoon },
    .number("leerlingen") { $0.leerlingen },
    .html("uitleg") { $0.uitleg },
    .flag("archief") { $0.archief },
    .model("bestuur") { $0.bestuur },
    .list("antwoorden") { $0.antwoorden },
    .texts("woorden") { $0.woorden },
  ])
}

struct BestuurModel: TemplateModel {
  var titel: String
  static let fields = Fields<Self>([.text("titel") { $0.titel }])
}

/// An answer, with answers below it, so that a model can hold its own kind.
struct AntwoordModel: TemplateModel {
  var label: String
  var onder: [AntwoordModel] = []
  static let fields = Fields<Self>([.text("label") { $0.label }, .list("onder") { $0.onder }])
}

/// Templates out of a dictionary; each file is called after its template.
func templates(_ texts: [String: String]) -> Templates {
  Templates([texts.map { TemplateSource(name: $0, file: $0 + ".mustache", text: $1) }])
}

/// What a template makes of a model.
func page(_ text: String, _ model: SchoolModel = SchoolModel(), with others: [String: String] = [:]) throws
  -> String
{
  try templates(others.merging(["pagina": text]) { $1 }).render(model, with: "pagina")
}

/// The problems of a template, each as `line:column code message (hint)`.
func problems(_ text: String, with others: [String: String] = [:]) -> [String] {
  templates(others.merging(["pagina": text]) { $1 }).check(template: "pagina", for: SchoolModel.self).map {
    let file = $0.place.file == "pagina.mustache" ? "" : $0.place.file + ":"
    return "\(file)\($0.place.line):\($0.place.column) \($0.code.rawValue) \($0.message)"
      + ($0.hint.map { " (\($0))" } ?? "")
  }
}
