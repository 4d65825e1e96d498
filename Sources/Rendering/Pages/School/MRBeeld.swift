import Domain

/// What the medezeggenschapsraad said, in the words of the right that it has.
struct MRBeeld: TemplateModel {
  let instemming: Bool
  let voorgelegd: Dag
  let datum: Dag?
  let uitkomst: Medezeggenschap.Uitkomst?
  let advies: String?
  let reactie: String?

  init(_ medezeggenschap: Medezeggenschap, bevoegdheid: Bevoegdheid) {
    instemming = bevoegdheid == .instemming
    voorgelegd = Dag(medezeggenschap.voorgelegd)
    datum = medezeggenschap.datum.map { Dag($0) }
    uitkomst = medezeggenschap.uitkomst
    advies = medezeggenschap.advies
    reactie = medezeggenschap.reactie
  }

  static let fields = Fields<MRBeeld>([
    .flag("instemming", \.instemming), .model("voorgelegd", \.voorgelegd), .model("datum", \.datum),
    .flag("positief") { $0.uitkomst == .positief }, .flag("negatief") { $0.uitkomst == .negatief },
    .flag("geen") { $0.uitkomst == .geen }, .flag("heeft_uitkomst") { $0.uitkomst != nil },
    .optionalText("advies", \.advies), .optionalText("reactie", \.reactie),
  ])
}
