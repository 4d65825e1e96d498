import Domain

/// Which indicator of the old schema is which of the new one.
struct Indicatorkoppeling {
  /// In the order of the new schema. What only the old schema asks stands at the end of its onderdeel, or
  /// after everything when the new schema has no such onderdeel.
  let paren: [Indicatorpaar]

  /// - Parameter lijnen: the history of the indicators, to follow renames over years. Without it, or between
  ///   two states of one year, a rename is followed when one of both schemas says `vervangt`.
  init(_ oud: Schema, _ nieuw: Schema, lijnen: Indicatorlijnen?) {
    var oudeIDs: [Indicator.ID: Indicator.ID] = [:]
    var bezet: Set<Indicator.ID> = []
    func koppel(_ nieuweID: Indicator.ID, _ oudeID: Indicator.ID) {
      guard oudeIDs[nieuweID] == nil, oud.indicator(oudeID) != nil, bezet.insert(oudeID).inserted else {
        return
      }
      oudeIDs[nieuweID] = oudeID
    }
    // One old indicator goes on as one new one: by its own name if it kept that, else as the first that replaces it.
    for indicator in nieuw.indicatoren { koppel(indicator.id, indicator.id) }
    for indicator in nieuw.indicatoren {
      if oud.schooljaar < nieuw.schooljaar, let lijnen {
        if let id = lijnen.id(van: indicator.id, uit: nieuw.schooljaar, in: oud.schooljaar) {
          koppel(indicator.id, id)
        }
      } else if let vervangt = indicator.vervangt {
        koppel(indicator.id, vervangt)
      }
    }
    if oud.schooljaar == nieuw.schooljaar {
      for indicator in oud.indicatoren {
        if let vervangt = indicator.vervangt, nieuw.indicator(vervangt) != nil {
          koppel(vervangt, indicator.id)
        }
      }
    }

    var paren: [Indicatorpaar] = []
    var geplaatst: Set<Onderdeel.ID> = []
    func plaatsVervallen(_ onderdeel: Onderdeel) {
      for indicator in onderdeel.indicatoren where !bezet.contains(indicator.id) {
        paren.append(
          Indicatorpaar(
            oud: indicator, nieuw: nil, onderdeel: onderdeel.id, onderdeeltitel: onderdeel.titel))
      }
      geplaatst.insert(onderdeel.id)
    }
    for onderdeel in nieuw.onderdelen {
      for indicator in onderdeel.indicatoren {
        paren.append(
          Indicatorpaar(
            oud: oudeIDs[indicator.id].flatMap(oud.indicator), nieuw: indicator, onderdeel: onderdeel.id,
            onderdeeltitel: onderdeel.titel))
      }
      if let toen = oud.onderdelen.first(where: { $0.id == onderdeel.id }) { plaatsVervallen(toen) }
    }
    for onderdeel in oud.onderdelen where !geplaatst.contains(onderdeel.id) { plaatsVervallen(onderdeel) }
    self.paren = paren
  }
}
