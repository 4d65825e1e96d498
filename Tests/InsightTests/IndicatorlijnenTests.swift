import Domain
import Fixtures
@testable import Insight
import Testing

@Suite struct IndicatorlijnenTests {
  let oudste = Voorbeeld.schema(
    "2024-2025",
    [
      Voorbeeld.indicator("dyslexie-protocol", norm: .schaal("in-ontwikkeling")),
      Voorbeeld.indicator("schooltuin"),
    ])
  let midden = Voorbeeld.schema(
    "2025-2026", [Voorbeeld.indicator("dyslexie-protocol", norm: .schaal("in-ontwikkeling"))])
  let nieuwste = Voorbeeld.schema(
    "2026-2027",
    [
      Voorbeeld.indicator("dyslexie", norm: .schaal("met-partner"), vervangt: "dyslexie-protocol"),
      Voorbeeld.indicator("nieuw"),
    ])

  var lijnen: Indicatorlijnen {
    Indicatorlijnen(schemas: [
      "2024-2025": oudste, "2025-2026": midden, "2026-2027": nieuwste,
    ])
  }

  @Test func `the history of a renamed indicator goes on under its old name`() {
    let geschiedenis = lijnen.geschiedenis(van: "dyslexie", uit: "2026-2027")
    #expect(geschiedenis.map(\.schooljaar) == ["2026-2027", "2025-2026", "2024-2025"])
    #expect(geschiedenis.map(\.indicator.id) == ["dyslexie", "dyslexie-protocol", "dyslexie-protocol"])
    #expect(
      geschiedenis.map(\.indicator.norm) == [
        .schaal("met-partner"), .schaal("in-ontwikkeling"), .schaal("in-ontwikkeling"),
      ])
  }

  @Test func `a new indicator has no identifier in an older year`() {
    #expect(lijnen.id(van: "nieuw", uit: "2026-2027", in: "2025-2026") == nil)
    #expect(lijnen.id(van: "dyslexie", uit: "2026-2027", in: "2024-2025") == "dyslexie-protocol")
  }

  @Test func `renamed and dropped indicators are told apart`() {
    #expect(
      lijnen.verdwenen == [
        .init(id: "dyslexie-protocol", laatsteJaar: "2025-2026", nieuweID: "dyslexie"),
        .init(id: "schooltuin", laatsteJaar: "2024-2025", nieuweID: nil),
      ])
  }

  @Test func `how long an answer holds is followed through a rename and stops at another answer`() {
    let school = Voorbeeld.school("de-klaver")
    func editie(_ schema: Schema, _ id: Indicator.ID, _ waarde: Schaalwaarde.ID) -> Editie {
      Editie(school: school, schema: schema, profiel: Voorbeeld.profiel([id: .schaal(waarde)]))
    }
    let edities = [
      editie(nieuwste, "dyslexie", "zelf"), editie(midden, "dyslexie-protocol", "zelf"),
      editie(oudste, "dyslexie-protocol", "niet"),
    ]
    #expect(lijnen.sinds("dyslexie", in: edities) == "2025-2026")
    #expect(lijnen.sinds("nieuw", in: edities) == nil)
    #expect(lijnen.sinds("dyslexie", in: [edities[0], edities[2]]) == "2026-2027")
  }
}
