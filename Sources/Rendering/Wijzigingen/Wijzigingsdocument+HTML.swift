import Insight

extension Wijzigingsdocument {
  /// One file that needs nothing else, to mail or to print. Its style stands in the file itself.
  public func html() -> String {
    let inhoud = [
      "<h1>\(veilig(titel))</h1>",
      waarschuwingen.map { "<p class=\"let-op\"><strong>Let op:</strong> \(veilig($0))</p>" }.joined(),
      inhoudsopgave,
      schema.map { groep in
        "<section><h2>\(veilig(groep.titel))</h2><ul>"
          + groep.regels.map { "<li><strong>\(veilig($0.naam))</strong>: \(veilig($0.zin))</li>" }.joined()
          + "</ul></section>"
      }.joined(),
      scholen.enumerated().map { html($1, nummer: $0) }.joined(),
      lijst("Geen wijzigingen", ongewijzigd), lijst("Niet te vergelijken", nietVergeleken),
      isLeeg ? "<p>Er is niets veranderd.</p>" : "",
    ].joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(veilig(titel))</title>
      <style>\(Self.stijl)</style>
      </head>
      <body>
      <main>
      \(inhoud)
      </main>
      </body>
      </html>

      """
  }

  /// Many schools in one file need a way to each of them.
  private var inhoudsopgave: String {
    guard scholen.count > 2 else { return "" }
    return "<nav aria-label=\"Scholen\"><h2>Scholen met wijzigingen</h2><ul class=\"scholen\">"
      + scholen.enumerated().map { "<li><a href=\"#school-\($0)\">\(veilig($1.naam))</a></li>" }.joined()
      + "</ul></nav>"
  }

  private func lijst(_ titel: String, _ regels: [String]) -> String {
    if regels.isEmpty { return "" }
    return "<section><h2>\(titel)</h2><ul>" + regels.map { "<li>\(veilig($0))</li>" }.joined()
      + "</ul></section>"
  }

  private func html(_ school: Schooldeel, nummer: Int) -> String {
    var html = "<section class=\"school\"><h2 id=\"school-\(nummer)\">\(veilig(school.naam))</h2>\n"
    html += "<div class=\"oplegger\"><h3>Oplegger</h3><p>"
    html += school.oplegger.map(veilig).joined(separator: "<br>") + "</p>"
    for lijst in school.lijsten {
      html += "<h4>\(veilig(lijst.titel))</h4><ul>"
      html += lijst.regels.map { "<li>\(veilig($0))</li>" }.joined() + "</ul>"
    }
    html += "</div>\n"
    if !school.groepen.isEmpty { html += "<h3>Alle wijzigingen</h3>\n" }
    for groep in school.groepen {
      html += """
        <table><caption>\(veilig(groep.titel))</caption>
        <thead><tr><th scope="col">Wat</th><th scope="col">Soort</th>\
        <th scope="col">\(veilig(namen.van.metHoofdletter))</th>\
        <th scope="col">\(veilig(namen.tot.metHoofdletter))</th></tr></thead>
        <tbody>

        """
      html += groep.regels.map(rij).joined() + "</tbody></table>\n"
    }
    return html + "</section>\n"
  }

  private func rij(_ regel: Wijzigingsregel) -> String {
    var uitleg = regel.opmerkingen.map { veilig($0.zonderPunt) + "." }
    if let reden = regel.reden { uitleg.append("<strong>Reden:</strong> " + veilig(reden)) }
    if regel.redenOntbreekt { uitleg.append("<strong>Er staat geen reden bij.</strong>") }
    let hoogte = uitleg.isEmpty ? "" : " rowspan=\"2\""
    var html =
      "<tr><th scope=\"row\"\(hoogte)>\(veilig(regel.onderwerp))</th><td\(hoogte)>\(regel.soort)</td>"
    if regel.woorden.isEmpty {
      html += "<td data-kop=\"\(veilig(namen.van.metHoofdletter))\">\(veilig(regel.was))</td>"
      html += "<td data-kop=\"\(veilig(namen.tot.metHoofdletter))\">\(veilig(regel.nu))</td></tr>"
    } else {
      html += "<td colspan=\"2\">\(regel.woorden.map(woord).joined(separator: " "))</td></tr>"
    }
    if !uitleg.isEmpty {
      html += "<tr class=\"uitleg\"><td colspan=\"2\">\(uitleg.joined(separator: " "))</td></tr>"
    }
    return html + "\n"
  }

  /// What went and came is said in words too, for who does not see the line through or under it.
  private func woord(_ stuk: Woordverschil.Stuk) -> String {
    switch stuk {
    case .gelijk(let tekst): veilig(tekst)
    case .weg(let tekst): "<del><span class=\"hoor\">weg: </span>\(veilig(tekst))</del>"
    case .erbij(let tekst): "<ins><span class=\"hoor\">nieuw: </span>\(veilig(tekst))</ins>"
    }
  }

  private func veilig(_ tekst: String) -> String { tekst.escapedForHTML }

  private static let stijl = """
    :root{color-scheme:light dark;--ink:#1b1f22;--paper:#fff;--line:#8a9399;--band:#f1f4f5;--link:#1d5c63}
    @media (prefers-color-scheme:dark){:root{--ink:#e8ecee;--paper:#14181a;--line:#7d878c;--band:#1f2628;--link:#8fd0d8}}
    body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 system-ui,sans-serif}
    main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
    h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.4rem;margin:2.5rem 0 .5rem}
    h3{font-size:1.15rem;margin:1.5rem 0 .5rem}h4{font-size:1rem;margin:1rem 0 .25rem}
    ul{margin:.25rem 0;padding-left:1.25rem}a{color:var(--link)}
    .scholen{columns:16rem}.scholen a{display:inline-block;padding:.2rem 0}
    .oplegger{border:1px solid var(--line);background:var(--band);padding:0 1rem 1rem}
    .let-op{border-left:.3rem solid var(--line);padding-left:.75rem}
    table{border-collapse:collapse;width:100%;margin:1rem 0;table-layout:fixed}
    caption{text-align:left;font-weight:700;padding:.5rem 0}
    th,td{border:1px solid var(--line);padding:.4rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
    thead th{background:var(--band)}tbody th{font-weight:600}
    th:first-child{width:26%}thead th:nth-child(2){width:13%}
    .uitleg td{background:var(--band)}
    del{text-decoration:line-through}ins{text-decoration:underline;font-weight:600}
    .hoor{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media (max-width:40rem){table,tbody,tr,th,td,caption{display:block}thead{display:none}
    tr{border-top:2px solid var(--line)}.uitleg{border-top:0}th,td,th:first-child{width:auto;border:0}
    td[data-kop]::before{content:attr(data-kop) ": ";font-weight:600}}
    @media print{@page{size:A4;margin:18mm 15mm}:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#777;--band:#fff}
    body{font-size:10.5pt}main{max-width:none;padding:0}nav{display:none}.school{break-before:page}
    tr,caption{break-inside:avoid}thead{display:table-header-group}h2,h3,h4,caption{break-after:avoid}}
    """
}
