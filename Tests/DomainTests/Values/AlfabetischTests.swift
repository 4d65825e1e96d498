import Domain
import Testing

@Suite struct AlfabetischTests {
  @Test func `a name stands at its first letter, whatever mark comes before it`() {
    let names = ["Utrecht", "'s-Gravenhage", "Élan", "'t Eenspan", "De Brink", "Rijswijk", "Ede"]
    #expect(
      names.sorted { $0.alfabetisch < $1.alfabetisch }
        == ["De Brink", "Ede", "Élan", "Rijswijk", "'s-Gravenhage", "'t Eenspan", "Utrecht"])
  }
}
