import Domain
import Insight

extension Sitegegevens {
  /// Longer titles do not fit in the menu; there the page is called by the words of its address.
  private static let langsteMenutekst = 24

  init(inhoud: Inhoud, options: SiteOptions) {
    let swv = inhoud.samenwerkingsverband
    let begrippen = Begrippenlijst(inhoud.begrippen)
    func menu(_ soort: Pagina.Menu) -> [Koppeling] {
      inhoud.paginas.filter { $0.menu == soort }.map { pagina in
        let past = pagina.titel.count <= Self.langsteMenutekst
        return Koppeling(past ? pagina.titel : pagina.slug.alsWoorden, "/\(pagina.slug)/")
      }
    }
    func uitleg(_ woord: String) -> String? { begrippen.begrip(woord).map { "/begrippen/#\($0.slug)" } }
    titel = swv.site.titel
    basisadres = options.absolute("")
    self.swv = Aanspreekpunt(swv)
    steunpunt = Aanspreekpunt(swv.steunpunt)
    hoofdmenu = [Site.scholen, Site.indicatoren] + menu(.hoofd)
    voetmenu =
      [Site.gemeenten, Site.vergelijken, Site.alles, Site.wijzigingen, Site.begrippen] + menu(.voet)
    documentnaam = swv.site.documentnaam.rawValue
    concept = options.concept
    meeleesoverzicht =
      options.concept && inhoud.schooljaren.count > 1
      ? inhoud.schooljaren.first.map { "/wijzigingen/\($0)/" } : nil
    heeftKleur = swv.site.kleur != nil
    mededeling = swv.site.mededeling
    bijgewerkt = Dag(options.datum)
    zorgplichtPagina = inhoud.paginas.first { $0.slug.rawValue == "uitleg" }.map { "/\($0.slug)/" }
    self.begrippen = Begripverwijzingen(
      zorgplicht: uitleg("zorgplicht"), basisondersteuning: uitleg("basisondersteuning"),
      samenwerkingsverband: uitleg("samenwerkingsverband"), steunpunt: uitleg("steunpunt"),
      medezeggenschapsraad: uitleg("medezeggenschapsraad"))
  }
}
