@testable import ContentReading

/// A profile as a tree that a test can change and write again.
indirect enum Tak: Equatable, Sendable {
  case tekst(String)
  case lijst([Tak])
  case map([Paar])

  struct Paar: Equatable, Sendable {
    var sleutel: String
    var waarde: Tak
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _): self = .tekst(text)
    case .sequence(let items): self = .lijst(items.map(Tak.init))
    case .mapping(let pairs): self = .map(pairs.map { Paar(sleutel: $0.key, waarde: Tak($0.value)) })
    }
  }

  var paren: [Paar] {
    get { if case .map(let paren) = self { paren } else { [] } }
    set { self = .map(newValue) }
  }

  var tekst: String? { if case .tekst(let tekst) = self { tekst } else { nil } }

  /// The value under a key; setting `nil` takes the key away, and a mapping that is not there is made.
  subscript(sleutel: String) -> Tak? {
    get { paren.first { $0.sleutel == sleutel }?.waarde }
    set {
      var nieuw = paren
      if let index = nieuw.firstIndex(where: { $0.sleutel == sleutel }) {
        if let newValue { nieuw[index].waarde = newValue } else { nieuw.remove(at: index) }
      } else if let newValue {
        nieuw.append(Paar(sleutel: sleutel, waarde: newValue))
      }
      self = .map(nieuw)
    }
  }

  subscript(pad: [String]) -> Tak? {
    get { pad.reduce(self as Tak?) { $0?[$1] } }
    set {
      guard let eerste = pad.first else {
        if let newValue { self = newValue }
        return
      }
      if pad.count == 1 {
        self[eerste] = newValue
      } else {
        var kind = self[eerste] ?? .map([])
        kind[Array(pad.dropFirst())] = newValue
        self[eerste] = kind
      }
    }
  }
}
