/// What libyaml says of a syntax problem, in words for somebody who does not know YAML.
enum SyntaxProblem {
  static func inDutch(_ problem: String) -> (message: String, hint: String) {
    for (part, message, hint) in explanations where problem.contains(part) { return (message, hint) }
    return (
      "Hier klopt de opmaak niet.",
      "Kijk naar de dubbele punten, aanhalingstekens en spaties op deze regel en de regel erboven."
    )
  }

  private static let explanations: [(part: String, message: String, hint: String)] = [
    (
      "cannot start any token", "Met dit teken kan hier geen waarde beginnen.",
      "Staat er een tab? Gebruik spaties. Begint een tekst met een bijzonder teken, zet er dan dubbele aanhalingstekens omheen."
    ),
    (
      "mapping values are not allowed", "Hier staat een dubbele punt die er niet hoort.",
      "Staat er een dubbele punt in een tekst, zet dan dubbele aanhalingstekens om de hele tekst. Kijk anders of de regel te ver inspringt."
    ),
    (
      "could not find expected ':'", "Hier ontbreekt een dubbele punt.",
      "Schrijf `sleutel: waarde`, met een spatie na de dubbele punt."
    ),
    (
      "did not find expected key", "Hier werd een nieuwe sleutel verwacht.",
      "Kijk of deze regel even ver inspringt als de regels erboven, en of aanhalingstekens sluiten."
    ),
    (
      "did not find expected ',' or", "Hier ontbreekt een komma of een sluithaakje.",
      "Zet een komma tussen de delen en sluit de lijst af met `]` of `}`."
    ),
    (
      "did not find expected '-' indicator", "Hier werd een volgend deel van de lijst verwacht.",
      "Begin de regel met `- `, of laat hem even ver inspringen als de sleutel van de lijst."
    ),
    (
      "unexpected end of stream", "Een aanhalingsteken sluit niet.",
      "Zet het tweede aanhalingsteken aan het eind van de tekst."
    ),
    (
      "unknown escape character", "Na `\\` staat een teken dat hier niets betekent.",
      "Gebruik enkele aanhalingstekens om de tekst, of schrijf `\\\\`."
    ),
    (
      "did not find expected node content", "Hier ontbreekt een waarde.",
      "Vul de waarde in, of haal het teken ervoor weg."
    ),
    (
      "did not find expected <document start>", "Na het einde van de inhoud staat nog iets.",
      "Kijk of deze regel te weinig inspringt."
    ),
    (
      "block sequence entries are not allowed", "Een lijst kan hier niet beginnen.",
      "Begin de lijst op een nieuwe regel onder haar sleutel."
    ),
    (
      "did not find expected alphabetic or numeric", "Na `&` of `*` werd een naam verwacht.",
      "Begint een tekst met `&` of `*`, zet er dan dubbele aanhalingstekens omheen."
    ),
    ("control characters are not allowed", "Hier staat een onzichtbaar stuurteken.", "Haal het teken weg."),
  ]
}
