import Domain
import Insight

/// Says which pages a site has, and how each is made.
///
/// What all pages share is worked out once; a page's own values only when it is written.
public struct SitePlanner: Sendable {
  private let site: Site
  /// The day of the newest profile of the region.
  private let nieuwste: Datum?

  public init(inhoud: Inhoud, options: SiteOptions) {
    site = Site(inhoud: inhoud, options: options)
    nieuwste = site.regio.alle.compactMap { $0.huidige?.laatstGewijzigd }.max()
  }

  /// Every template with the type of model that it shows.
  public static var templateModels: [(name: String, type: any TemplateModel.Type)] {
    [
      ("start", StartPagina.self), ("scholen", ScholenPagina.self), ("school", SchoolPagina.self),
      ("schoolgids", SchoolgidsPagina.self), ("gemeenten", GemeentenPagina.self),
      ("gemeente", GemeentePagina.self), ("soort", SoortPagina.self), ("indicatoren", IndicatorenPagina.self),
      ("indicator", IndicatorPagina.self), ("behoeften", BehoeftenPagina.self),
      ("behoefte", BehoeftePagina.self), ("vergelijken", VergelijkPagina.self), ("alles", AllesPagina.self),
      ("begrippen", BegrippenPagina.self), ("zoeken", ZoekPagina.self), ("tekst", TekstPagina.self),
      ("niet-gevonden", NietGevondenPagina.self), ("doorverwijzing", DoorverwijsPagina.self),
      ("schoolwijzigingen", SchoolwijzigingenPagina.self), ("jaarwijzigingen", JaarwijzigingenPagina.self),
      ("wijzigingen", WijzigingenPagina.self), ("afspraken", AfsprakenPagina.self),
    ]
  }

  /// All pages, general ones first, then by kind in a fixed order. Paths may collide when content asks for
  /// the same address twice; whoever publishes them tells so with both sources.
  public func pages() -> [PagePlan] {
    algemeen + schoolpaginas + jaarpaginas + indicatorpaginas + behoeftepaginas + gemeentepaginas
      + soortpaginas + matrixpaginas + tekstpaginas
  }

  /// A page of which the models are made of everything; its source is its template.
  private func algemeen(
    _ path: String, _ template: String, inSitemap: Bool = true,
    _ model: @escaping @Sendable (Site) -> any TemplateModel
  ) -> PagePlan {
    PagePlan(
      path: path, source: "Templates/\(template).mustache", inSitemap: inSitemap && !site.options.concept,
      lastModified: inSitemap ? nieuwste : nil, template: template, model: { [site] in model(site) })
  }

  private func plan(
    _ path: String, _ source: String, _ template: String, inSitemap: Bool = true, lastModified: Datum? = nil,
    _ model: @escaping @Sendable (Site) -> any TemplateModel
  ) -> PagePlan {
    PagePlan(
      path: path, source: source, inSitemap: inSitemap && !site.options.concept, lastModified: lastModified,
      template: template, model: { [site] in model(site) })
  }

  private func doorverwijzing(_ path: String, naar url: String, naam: String, source: String) -> PagePlan {
    plan(path, source, "doorverwijzing", inSitemap: false) { site in
      DoorverwijsPagina(naar: url, naam: naam, site: site)
    }
  }

  private var algemeen: [PagePlan] {
    let schema = site.regio.nieuwsteSchema
    let vervallen = vervallenIndicatoren.map {
      Koppeling($0.indicator.label, "/indicatoren/\($0.indicator.id)/")
    }
    return [
      algemeen("/", "start") { StartPagina(schema: schema, site: $0) },
      algemeen("/scholen/", "scholen") { ScholenPagina(site: $0) },
      algemeen("/indicatoren/", "indicatoren") {
        IndicatorenPagina(schema: schema, vervallen: vervallen, site: $0)
      },
      algemeen("/behoeften/", "behoeften") { BehoeftenPagina(schema: schema, site: $0) },
      algemeen("/gemeenten/", "gemeenten") { GemeentenPagina(site: $0) },
      algemeen("/vergelijken/", "vergelijken") { VergelijkPagina(site: $0) },
      algemeen("/vergelijken/alles/", "alles") { AllesPagina(site: $0) },
      plan("/begrippen/", "begrippen.yaml", "begrippen") { BegrippenPagina(site: $0) },
      algemeen("/zoeken/", "zoeken") { ZoekPagina(schema: schema, site: $0) },
      algemeen("/404.html", "niet-gevonden", inSitemap: false) { NietGevondenPagina(site: $0) },
    ]
  }

  private var schoolpaginas: [PagePlan] { site.regio.alle.flatMap(paginas) }

  private func paginas(van beeld: Schoolbeeld) -> [PagePlan] {
    let school = beeld.school
    let bron = "scholen/\(school.slug).yaml"
    let pad = "/scholen/\(school.slug)/"
    var plannen = [
      plan(pad, bron, "school", lastModified: beeld.huidige?.laatstGewijzigd) {
        SchoolPagina(beeld, site: $0)
      }
    ]
    for index in beeld.edities.indices {
      let editie = beeld.edities[index]
      if index == 0 {
        // Next year the profile of now stands here: a link made today still leads to it then.
        plannen.append(
          doorverwijzing(
            "\(pad)\(editie.schooljaar)/", naar: pad, naam: "\(school.naam), \(editie.schooljaar)",
            source: bron))
        continue
      }
      plannen.append(
        plan(
          "\(pad)\(editie.schooljaar)/", "profielen/\(editie.schooljaar)/\(school.slug).yaml", "school",
          lastModified: editie.laatstGewijzigd
        ) { SchoolPagina(beeld, editie: index, site: $0) })
    }
    if let editie = beeld.huidige {
      plannen.append(
        plan(
          "\(pad)schoolgids/", "profielen/\(editie.schooljaar)/\(school.slug).yaml", "schoolgids",
          inSitemap: false
        ) { SchoolgidsPagina(editie, site: $0) })
    }
    let documenten = beeld.edities.filter(site.heeftDocument)
    for editie in documenten { plannen.append(document(van: editie, beeld)) }
    for vorige in school.vorigeSlugs {
      plannen.append(doorverwijzing("/scholen/\(vorige)/", naar: pad, naam: school.naam, source: bron))
      let jaren = beeld.edities.enumerated().map { index, editie in
        ("\(editie.schooljaar)/", index == 0 ? pad : "\(pad)\(editie.schooljaar)/", editie)
      }
      let stukken = documenten.map { editie in
        ("wijzigingen/\(editie.schooljaar)/", "\(pad)wijzigingen/\(editie.schooljaar)/", editie)
      }
      for (oud, nieuw, editie) in jaren + stukken {
        plannen.append(
          doorverwijzing(
            "/scholen/\(vorige)/\(oud)", naar: nieuw, naam: "\(school.naam), \(editie.schooljaar)",
            source: bron))
      }
    }
    return plannen
  }

  /// The document of changes of one edition.
  private func document(van editie: Editie, _ beeld: Schoolbeeld) -> PagePlan {
    let slug = beeld.school.slug
    return plan(
      "/scholen/\(slug)/wijzigingen/\(editie.schooljaar)/", "profielen/\(editie.schooljaar)/\(slug).yaml",
      "schoolwijzigingen", lastModified: editie.laatstGewijzigd
    ) { site in
      SchoolwijzigingenPagina(
        editie, van: beeld, site.vergelijkingen.schoolverschil(beeld, editie.schooljaar), site: site)
    }
  }

  private var jaarpaginas: [PagePlan] {
    let jaren = site.vergelijkingen.jaren
    let overzicht = algemeen("/wijzigingen/", "wijzigingen", inSitemap: !jaren.isEmpty) {
      WijzigingenPagina(site: $0)
    }
    return [overzicht]
      + jaren.flatMap { jaar in
        [
          plan("/wijzigingen/\(jaar)/", "schema/\(jaar).yaml", "jaarwijzigingen") {
            JaarwijzigingenPagina(jaar, site: $0)
          },
          plan("/wijzigingen/\(jaar)/afspraken/", "schema/\(jaar).yaml", "afspraken") {
            AfsprakenPagina(jaar, site: $0)
          },
        ]
      }
  }

  /// The questions that the newest schema no longer asks, under any name.
  private var vervallenIndicatoren: [(indicator: Indicator, onderdeel: Onderdeel, schema: Schema)] {
    site.regio.lijnen.verdwenen.compactMap { oud in
      guard oud.nieuweID == nil, let schema = site.inhoud.schemas[oud.laatsteJaar],
        let indicator = schema.indicator(oud.id),
        let onderdeel = schema.onderdelen.first(where: { $0.indicatoren.contains { $0.id == oud.id } })
      else { return nil }
      return (indicator, onderdeel, schema)
    }
  }

  private var indicatorpaginas: [PagePlan] {
    guard let schema = site.regio.nieuwsteSchema else { return [] }
    var plannen = schema.onderdelen.flatMap { onderdeel in
      onderdeel.indicatoren.map { indicator in
        plan(
          "/indicatoren/\(indicator.id)/", "schema/\(schema.schooljaar).yaml", "indicator",
          lastModified: nieuwste
        ) { IndicatorPagina(indicator, in: onderdeel, schema: schema, site: $0) }
      }
    }
    for (indicator, onderdeel, oud) in vervallenIndicatoren {
      plannen.append(
        plan("/indicatoren/\(indicator.id)/", "schema/\(oud.schooljaar).yaml", "indicator") {
          IndicatorPagina(vervallen: indicator, in: onderdeel, schema: oud, site: $0)
        })
    }
    for oud in site.regio.lijnen.verdwenen {
      guard let nieuw = oud.nieuweID, let indicator = schema.indicator(nieuw) else { continue }
      plannen.append(
        doorverwijzing(
          "/indicatoren/\(oud.id)/", naar: "/indicatoren/\(nieuw)/", naam: indicator.label,
          source: "schema/\(oud.laatsteJaar).yaml"))
    }
    return plannen
  }

  private var behoeftepaginas: [PagePlan] {
    guard let schema = site.regio.nieuwsteSchema else { return [] }
    return schema.behoeften.map { behoefte in
      plan(
        "/behoeften/\(behoefte.id)/", "schema/\(schema.schooljaar).yaml", "behoefte", lastModified: nieuwste
      ) { BehoeftePagina(behoefte, schema: schema, site: $0) }
    }
  }

  private var gemeentepaginas: [PagePlan] {
    site.regio.gemeenten.map { gemeente in
      plan("/gemeenten/\(gemeente.slug)/", "samenwerkingsverband.yaml", "gemeente") {
        GemeentePagina(gemeente, site: $0)
      }
    }
  }

  private var soortpaginas: [PagePlan] {
    SoortPagina.soorten(van: site.regio).map { soort in
      plan(soort.pad, "Templates/soort.mustache", "soort") { SoortPagina(soort, site: $0) }
    }
  }

  /// In a large region a table of its own for every municipality in which a school has a profile.
  private var matrixpaginas: [PagePlan] {
    guard site.isGroot else { return [] }
    return AllesPagina.gemeenten(metTabel: site).map { gemeente in
      plan("/vergelijken/alles/\(gemeente.slug)/", "Templates/alles.mustache", "alles") {
        AllesPagina(gemeente, site: $0)
      }
    }
  }

  private var tekstpaginas: [PagePlan] {
    site.inhoud.paginas.map { pagina in
      plan("/\(pagina.slug)/", "paginas/\(pagina.slug).md", "tekst") { TekstPagina(pagina, site: $0) }
    }
  }

  /// Files that are published as they are, under their own name.
  public func plainFiles() -> [(path: String, text: String, source: String)] {
    [(Feed.path, Feed(site: site).tekst, "profielen/")]
  }

  /// Files beside the pages that follow from the content: the swv's own colour, what scripts read.
  public func dataFiles() -> [DataFile] {
    var files: [DataFile] = []
    if let kleur = site.swv.site.kleur {
      files.append(
        DataFile("/css/kleur.css", ":root { --accent: \(kleur); }\n", source: "samenwerkingsverband.yaml"))
    }
    return files + Filterbestanden(van: site).bestanden + Vergelijkgegevens.bestanden(van: site)
      + SearchFiles(site.regio).files + [OpenSearch(site).file]
  }
}

extension Editie {
  /// The newest day that the profile names: when its answers were true, confirmed or adopted.
  var laatstGewijzigd: Datum? {
    [profiel.peildatum, profiel.vastgesteld?.datum, profiel.ongewijzigdBevestigd].compactMap { $0 }.max()
  }
}
