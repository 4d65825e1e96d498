import Domain

/// The page that tells a swv what lies in its new content folder.
enum StartReadme {
  static func text(for schooljaar: Schooljaar) -> String {
    """
    # De profielen van onze scholen

    In deze map staat alles wat op de site komt. Profielwijzer maakt er een website van.

    | bestand | wat erin staat |
    |---|---|
    | `samenwerkingsverband.yaml` | wie wij zijn, en de instellingen van de site |
    | `schema/\(schooljaar).yaml` | de vragen die elke school in dit schooljaar beantwoordt |
    | `schema/\(schooljaar).schema.json` | dezelfde regels voor een editor, die dan helpt bij het typen |
    | `scholen/` | één bestand per school: wie zij is |
    | `profielen/\(schooljaar)/` | één bestand per school: welke hulp zij biedt |
    | `begrippen.yaml` | moeilijke woorden in gewone taal |
    | `paginas/` | gewone bladzijden van de site |

    ## Eerst

    1. Bekijk de site: `profielwijzer serve --content .`
    2. Zoek in de bestanden naar `vul in`. Daar staat nu een voorbeeld.
    3. Maak de vragen in `schema/\(schooljaar).yaml` tot die van u. Maak daarna de regels voor editors opnieuw:
       `profielwijzer schema json --content . --schooljaar \(schooljaar) > schema/\(schooljaar).schema.json`
    4. Zet uw scholen erin: `profielwijzer import duo LIJST.csv --gemeente NAAM --content .`, of één voor één
       met `profielwijzer new school "De Klaver" --content .`
    5. Haal de Voorbeeldschool weg: `scholen/voorbeeldschool.yaml` en
       `profielen/\(schooljaar)/voorbeeldschool.yaml`.

    ## Elk jaar

    - `profielwijzer new jaar \(schooljaar.volgende ?? schooljaar) --content .` maakt het volgende schooljaar. De
      antwoorden van dit jaar gaan mee, als concept.
    - `profielwijzer new profiel de-klaver --schooljaar \(schooljaar) --content .` maakt één profiel.
    - `profielwijzer check --content .` kijkt alles na.
    - `profielwijzer build --content . --output ../Site` maakt de site.

    """
  }
}
