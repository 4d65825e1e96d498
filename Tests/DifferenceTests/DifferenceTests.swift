import Domain
import Fixtures
import Insight
import Testing

@testable import ContentReading

/// The diff is exact: every known change once, nothing else, however the file was typed.
///
/// A failure prints the seed and the file; `Proef(…)` with that seed makes the same texts again.
///
/// One after the other: many at once would keep tests with a time limit waiting.
@Suite(.serialized) struct DifferenceTests {
  /// How often all sample profiles are edited; each time one to six known changes, or none.
  static let rondes = 32

  @Test func `the samples give enough edits`() async throws {
    #expect(try await Voorbeeldprofiel.alle().count * Self.rondes >= 2000)
  }

  @Test(arguments: 0..<rondes)
  func `exactly the known changes are found, both ways`(ronde: Int) async throws {
    for (nummer, voorbeeld) in try await Self.profielen().enumerated() {
      await Task.yield()
      let zaad = UInt64(ronde) << 32 | UInt64(nummer)
      let proef = Proef(voorbeeld, zaad: zaad)
      guard let nieuw = proef.nieuw, let oud = proef.oud else {
        Issue.record("zaad \(zaad) \(voorbeeld.naam): \(proef.fouten)\n\(proef.tekst)")
        continue
      }
      let heen = Schoolverschil(van: oud, naar: nieuw).wijzigingen.map { Verwacht($0).leesbaar }
      #expect(
        heen.sorted() == proef.verwacht.sorted(), "zaad \(zaad) \(voorbeeld.naam)\n\(proef.tekst)")
      let terug = Schoolverschil(van: nieuw, naar: oud).wijzigingen.map { Verwacht($0).leesbaar.zonderReden }
      #expect(
        terug.sorted() == proef.verwacht.map(\.gespiegeld).sorted(), "spiegel, zaad \(zaad) \(voorbeeld.naam)"
      )
      #expect(Schoolverschil(van: nieuw, naar: nieuw).isLeeg, "zaad \(zaad)")
    }
  }

  @Test func `a change in each of three years is found in each step, and all of them over both`() async throws
  {
    for (nummer, voorbeeld) in try await Self.profielen().enumerated() {
      let zaad = UInt64(1) << 60 | UInt64(nummer)
      let eerste = Proef(voorbeeld, zaad: zaad)
      let tweede = Proef(voorbeeld, vanaf: eerste.profiel, zaad: zaad + 1 << 20)
      let (a, b, c) = (try #require(eerste.oud), try #require(eerste.nieuw), try #require(tweede.nieuw))
      #expect(stap(a, b) == eerste.verwacht.sorted(), "zaad \(zaad)")
      #expect(stap(b, c) == tweede.verwacht.sorted(), "zaad \(zaad)")
      let stappen = Set((eerste.verwacht + tweede.verwacht).map(\.onderwerp))
      // Over both steps a subject may have changed and changed back, but nothing else may turn up.
      for wijziging in stap(a, c) {
        let antwoord = wijziging.onderwerp.split(separator: ".").first.map(String.init) ?? ""
        #expect(
          stappen.contains(wijziging.onderwerp) || stappen.contains(antwoord), "zaad \(zaad): \(wijziging)")
      }
    }
  }

  private func stap(_ oud: Editie, _ nieuw: Editie) -> [Verwacht] {
    Schoolverschil(van: oud, naar: nieuw).wijzigingen.map { Verwacht($0).leesbaar }.sorted()
  }

  private static let gelezen = Task { try await Voorbeeldprofiel.alle() }
  private static func profielen() async throws -> [Voorbeeldprofiel] { try await gelezen.value }
}

/// One profile, edited and typed anew.
struct Proef {
  let profiel: Tak
  let tekst: String
  let verwacht: [Verwacht]
  let oud: Editie?
  let nieuw: Editie?
  let fouten: [String]

  init(_ voorbeeld: Voorbeeldprofiel, vanaf begin: Tak? = nil, zaad: UInt64) {
    let origineel = begin ?? voorbeeld.tak
    var toeval = Toeval(zaad)
    var bewerker = Bewerker(
      origineel, schema: voorbeeld.schema, school: voorbeeld.school, toeval,
      teller: begin == nil ? 0 : 1000)
    // One time in seven only the typing differs.
    bewerker.bewerk(toeval.eens(op: 7) ? 0 : Int.random(in: 1...6, using: &toeval))
    profiel = bewerker.profiel
    verwacht = bewerker.verwacht
    tekst = Schrijver.yaml(profiel, toeval)
    let gelezen = voorbeeld.lees(tekst)
    nieuw = gelezen.editie
    fouten = gelezen.fouten
    oud = begin.map { voorbeeld.lees(Schrijver.yaml($0, Toeval(zaad))).editie } ?? voorbeeld.editie
  }
}

extension Verwacht {
  fileprivate var leesbaar: Verwacht {
    var kopie = self
    kopie.reden = reden.map(Self.woorden)
    return kopie
  }

  fileprivate var zonderReden: Verwacht {
    var kopie = self
    kopie.reden = nil
    return kopie
  }
}
