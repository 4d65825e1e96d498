import Domain
import Insight

/// Who and where a school is.
struct Schoolidentiteit: Sendable {
  let school: School

  init(_ school: School) { self.school = school }

  static func velden<Model>(
    _ zelf: @escaping @Sendable (Model) -> Schoolidentiteit
  ) -> [Fields<Model>.Field] {
    [
      .text("naam") { zelf($0).school.naam },
      .text("slug") { zelf($0).school.slug.rawValue },
      .text("url") { "/scholen/\(zelf($0).school.slug)/" },
      .text("soort") { zelf($0).school.soort.leesbaar.metHoofdletter },
      .text("plaats") { zelf($0).school.adres.plaats },
      .text("straat") { zelf($0).school.adres.straat },
      .text("huisnummer") { zelf($0).school.adres.huisnummer },
      .text("postcode") { zelf($0).school.adres.postcode.description },
      .model("gemeente") { model in
        let naam = zelf(model).school.adres.gemeente
        return Gemeente.slug(van: naam).map { Koppeling(naam, "/gemeenten/\($0)/") }
      },
      .flag("gemeente_heet_anders") { zelf($0).school.adres.gemeente != zelf($0).school.adres.plaats },
      .text("bestuur") { zelf($0).school.bestuur },
      .optionalText("denominatie") { zelf($0).school.denominatie?.metHoofdletter },
      .text("brin") { zelf($0).school.brin.rawValue },
      .text("vestiging") { zelf($0).school.vestiging.rawValue },
      .texts("afdelingen") { zelf($0).school.afdelingen.map(\.naam) },
      .text("afdelingen_samen") { zelf($0).school.afdelingen.map(\.naam).opgesomd },
      .model("telefoon") { zelf($0).school.contact.telefoon.map { Koppeling($0) } },
      .model("email") { zelf($0).school.contact.email.map { Koppeling($0) } },
      .model("website") { zelf($0).school.contact.website.map { Koppeling($0) } },
      .flag("heeft_schoolcontact") {
        zelf($0).school.contact.telefoon != nil || zelf($0).school.contact.email != nil
      },
    ]
  }
}
