import Domain

// Typed access to content that has its shape. Each accessor gives `nil` where the shape was not met: that
// problem has been reported by `ShapeCheck`, so nothing is reported here.

extension YAMLNode {
  func text(_ key: String) -> String? { self[key]?.text }

  /// Free text without the line end that a block scalar closes with.
  func prose(_ key: String) -> String? { self[key]?.text.map(\.withoutFinalLineEnds) }

  func datum(_ key: String) -> Datum? { text(key).flatMap { Datum($0) } }

  func identifier<Thing>(_ key: String) -> Identifier<Thing>? { text(key).flatMap { Identifier($0) } }

  func choice<Value: RawRepresentable<String>>(_ key: String) -> Value? {
    text(key).flatMap(Value.init(rawValue:))
  }

  func integer(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

  func flag(_ key: String) -> Bool? { text(key).map { $0 == "true" } }

  func texts(_ key: String) -> [String] { self[key]?.items.compactMap(\.text) ?? [] }

  func identifiers<Thing>(_ key: String) -> [Identifier<Thing>] { texts(key).compactMap { Identifier($0) } }

  func choices<Value: RawRepresentable<String>>(_ key: String) -> [Value] {
    texts(key).compactMap(Value.init(rawValue:))
  }

  var telefoon: Telefoonnummer? { text("telefoon").flatMap { Telefoonnummer($0) } }
  var email: EmailAdres? { text("email").flatMap { EmailAdres($0) } }
  var website: WebAdres? { text("website").flatMap { WebAdres($0) } }
  var contact: Contact { Contact(telefoon: telefoon, email: email, website: website) }
}

extension String {
  var withoutFinalLineEnds: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isNewline { end = index(before: end) }
    return String(self[..<end])
  }
}
