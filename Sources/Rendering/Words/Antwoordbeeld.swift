import Domain

/// An answer as a page shows it: the drawing, the words, what makes it checkable.
struct Antwoordbeeld: Sendable {
  let teken: Symbool
  /// Empty when the school did not answer: the template has the words for that.
  let label: String
  let betekenis: String?
  let partner: String?
  let alternatief: String?
  let toelichting: String?
  let bron: Antwoord.Bron?
  /// The day on which the answer was true; open in a concept without a date.
  let dag: Dag?
  /// Whether source or date differ from what holds for the profile as a whole.
  let afwijkend: Bool

  /// - Parameter editie: the edition that holds the answer; its schema gives the words.
  init(_ stand: Stand, op indicator: Indicator, in editie: Editie) {
    guard let antwoord = stand.antwoord else {
      self = .onbekend
      return
    }
    self.init(
      antwoord, op: indicator, in: editie.schema, peildatum: antwoord.peildatum ?? editie.profiel.peildatum,
      afwijkend: antwoord.bron != .school
        || (antwoord.peildatum ?? editie.profiel.peildatum) != editie.profiel.peildatum)
  }

  private init(
    _ antwoord: Antwoord, op indicator: Indicator, in schema: Schema, peildatum: Datum?, afwijkend: Bool
  ) {
    let tekst = Antwoordtekst(van: antwoord.waarde, op: indicator, in: schema)
    teken = Symbool(van: antwoord.waarde, op: indicator, in: schema)
    label = tekst.label
    betekenis = tekst.betekenis
    partner = antwoord.partner
    alternatief = antwoord.alternatief
    toelichting = antwoord.toelichting
    bron = antwoord.bron
    dag = peildatum.map { Dag($0) }
    self.afwijkend = afwijkend
  }

  static let onbekend = Antwoordbeeld()
  private init() {
    teken = .onbekend
    label = ""
    betekenis = nil
    partner = nil
    alternatief = nil
    toelichting = nil
    bron = nil
    dag = nil
    afwijkend = false
  }

  var isOnbekend: Bool { bron == nil }
  var heeftUitleg: Bool { partner != nil || alternatief != nil || toelichting != nil }

  /// The names under which templates reach an answer, for a model that holds one.
  static func velden<Model>(
    _ beeld: @escaping @Sendable (Model) -> Antwoordbeeld
  ) -> [Fields<Model>.Field] {
    [
      .text("teken") { beeld($0).teken.rawValue },
      .text("antwoord") { beeld($0).label },
      .optionalText("betekenis") { beeld($0).betekenis },
      .flag("onbekend") { beeld($0).isOnbekend },
      .optionalText("partner") { beeld($0).partner },
      .optionalText("alternatief") { beeld($0).alternatief },
      .optionalText("toelichting") { beeld($0).toelichting },
      .flag("heeft_uitleg") { beeld($0).heeftUitleg },
      .flag("bron_school") { beeld($0).bron == .school },
      .flag("bron_audit") { beeld($0).bron == .audit },
      .flag("bron_inspectie") { beeld($0).bron == .inspectie },
      .model("dag") { beeld($0).dag },
      .flag("afwijkend") { beeld($0).afwijkend },
    ]
  }
}
