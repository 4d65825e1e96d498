/// Words that tell little about what a parent looks for. They count for a little in a question, so that
/// "niet naar school" is still found; in the texts of profiles they are not kept.
public enum StopWords {
  public static let text = """
    de het een en of ik u wij we hij zij ze je jij jullie hem haar hun ons onze mijn uw zijn zich er
    dit dat die deze
    aan af als al alle alles also altijd ander andere beetje ben bij bijna bent daar dan denk denken
    doe doen doet door dus eens eerst eigenlijk elke even
    ga gaan gaat geen geeft gehad gewoon geweest had hebben heb heeft heel hele heen helemaal hier hoe
    iemand iets in is ja kan kom komen komt kon kunnen krijg krijgt krijgen laat laten
    maar mag maken maakt meer met mij mijn mogen moet moeten na naar nadat nee net niemand niet niets
    niks nog nooit nu om omdat onder ook op over
    per precies raak raakt rest samen sinds soms steeds straks te tegen teveel toch toe toen tot
    tussen uit van vaak veel verder vind vindt vinden voor vooral
    waar waarom wanneer want waren was wat weer wel welk welke werd wie wil willen word worden wordt
    zal zeg zegt zeggen zei zelf zit zitten zo zonder zoveel zou zouden
    dochter dochters jongen jongens jongetje kind kinderen kindje leerling leerlingen meisje meisjes
    ouder ouders zoon zoons zoontje zoontjes dochtertje moeder vader papa mama oma opa
    school scholen basisschool basisscholen obs cbs rkbs bs klas hulp help helpen helpt nodig graag
    zoek zoeken zoekt betekent bestaat jaar week dag dagen maanden
    """

  /// Their stems.
  static let stems = Set(Words.all(text).map { Stemmer.stem($0) })
}
