import Domain

/// Where schools lie: at their own coordinates, or else in the middle of their postcode.
struct Schoolplekken: Sendable {
  private let middens: [String: Coordinaat]

  init(_ postcodes: [Postcodegebied]) {
    middens = Dictionary(postcodes.map { ($0.cijfers, $0.midden) }, uniquingKeysWith: { eerste, _ in eerste })
  }

  /// `nil` when neither is known.
  func plek(van school: School) -> Coordinaat? { school.locatie ?? middens[school.adres.postcode.cijfers] }
}
