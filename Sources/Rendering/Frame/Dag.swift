import Domain

/// A date for people and for machines.
struct Dag: TemplateModel {
  let iso: String
  let voluit: String
  /// In figures, for a narrow column.
  let kort: String

  init(_ datum: Datum) {
    iso = datum.description
    voluit = datum.voluit
    kort = datum.kort
  }

  static let fields = Fields<Dag>([.text("iso", \.iso), .text("voluit", \.voluit), .text("kort", \.kort)])
}
