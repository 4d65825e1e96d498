import Domain

/// Looks up terms of the glossary, whatever their spelling.
public struct Begrippenlijst: Sendable {
  private let opWoord: [String: Begrip]

  public init(_ begrippen: [Begrip]) {
    var opWoord: [String: Begrip] = [:]
    for begrip in begrippen { opWoord[begrip.term.folded] = begrip }
    for begrip in begrippen {
      for woord in begrip.ook where opWoord[woord.folded] == nil { opWoord[woord.folded] = begrip }
    }
    self.opWoord = opWoord
  }

  /// The term with this name or other spelling; accents and case do not matter.
  public func begrip(_ woord: String) -> Begrip? { opWoord[woord.folded] }
}
