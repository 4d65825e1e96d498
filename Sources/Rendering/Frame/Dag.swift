import Domain

/// A date for people and for machines.
struct Dag: TemplateModel {
  let iso: String
  let voluit: String

  init(_ datum: Datum) {
    iso = datum.description
    voluit = datum.voluit
  }

  static let fields = Fields<Dag>([.text("iso", \.iso), .text("voluit", \.voluit)])
}
