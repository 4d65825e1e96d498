import Diagnostics
import Domain

/// A kind of value that is written as a piece of text.
indirect enum Scalar: Sendable {
  /// Free text with an optional budget in Unicode code points; never only white space.
  case text(max: Int? = nil)
  /// Markdown with an optional budget in Unicode code points.
  case markdown(max: Int? = nil)
  case identifier
  case slug
  case schooljaar
  case date
  case postcode
  case brin
  case vestiging
  case phone
  case email
  case url
  case color
  case latitude
  case longitude
  case flag
  case integer(ClosedRange<Int>)
  case number(Getalbereik)
  /// One of a fixed list; `what` names the list in messages ("waarde", "soort onderwijs").
  case choice([String], what: String = "waarde")

  static func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, what: String = "waarde"
  ) -> Scalar {
    .choice(type.allCases.map(\.rawValue), what: what)
  }
}

/// Why a text is not a value of the wanted kind.
struct ScalarProblem: Hashable {
  let code: DiagnosticCode
  let message: String
  let hint: String
  /// Where in the value the problem starts, in Unicode code points; 0 for the value as a whole.
  var offset = 0
}

extension Scalar {
  /// What is wrong with a text as a value of this kind; `nil` when nothing is.
  ///
  /// - Parameter style: numbers and flags are written without quotes, so that editors see them as such.
  func problem(in text: String, style: YAMLNode.Style) -> ScalarProblem? {
    switch self {
    case .text(let max), .markdown(let max):
      if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        return ScalarProblem(
          code: .missingValue, message: "Hier ontbreekt een tekst.",
          hint: "Vul de tekst in, of haal de sleutel weg.")
      }
      let count = text.unicodeScalars.count
      guard let max, count > max else { return nil }
      return ScalarProblem(
        code: .textTooLong, message: "Deze tekst heeft \(count) tekens; er mogen er \(max) in.",
        hint: "Maak de tekst \(count - max) \(count - max == 1 ? "teken" : "tekens") korter.", offset: max)
    case .identifier:
      return Identifier<Void>(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidID, message: "`\(text)` kan geen id zijn.",
          hint:
            "Gebruik kleine letters, cijfers en streepjes, en begin met een letter, zoals `taal-en-lezen`.")
    case .slug:
      return Slug(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidSlug, message: "`\(text)` kan geen deel van een adres zijn.",
          hint: "Gebruik kleine letters, cijfers en streepjes, zoals `de-klaver`.")
    case .schooljaar:
      return Schooljaar(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidSchooljaar, message: "`\(text)` is geen schooljaar.",
          hint: "Schrijf een schooljaar als `2026-2027`.")
    case .date:
      return Datum(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidDate, message: "`\(text)` is geen datum.",
          hint: "Schrijf een datum als jaar-maand-dag: `2026-09-15`.")
    case .postcode:
      return Postcode(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidPostcode, message: "`\(text)` is geen postcode.",
          hint: "Schrijf vier cijfers en twee letters: `9801 AB`.")
    case .brin:
      return Brin(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidBrin, message: "`\(text)` is geen BRIN-code.",
          hint: "Schrijf twee cijfers en twee hoofdletters: `98AA`.")
    case .vestiging:
      return Vestigingsnummer(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidBrin, message: "`\(text)` is geen vestigingsnummer.",
          hint: "Schrijf twee cijfers tussen aanhalingstekens: `\"00\"`.")
    case .phone:
      guard Telefoonnummer(text) == nil else {
        // Without quotes an editor sees a number: 06.12345678 is then a little over six.
        let isMistaken = style == .plain && Double(text).map { $0 < 100 || $0 != $0.rounded() } ?? false
        return !isMistaken
          ? nil
          : ScalarProblem(
            code: .invalidPhone, message: "`\(text)` is zonder aanhalingstekens geen telefoonnummer.",
            hint: "Zet er aanhalingstekens omheen: `\"\(text)\"`.")
      }
      return ScalarProblem(
        code: .invalidPhone, message: "`\(text)` is geen telefoonnummer.",
        hint: "Schrijf 3 tot 15 cijfers, met streepjes of spaties als dat prettig leest: `\"0999-123456\"`.")
    case .email:
      return EmailAdres(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidEmail, message: "`\(text)` is geen e-mailadres.",
          hint: "Schrijf een adres als `ib@deschool.nl`.")
    case .url:
      return WebAdres(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidURL, message: "`\(text)` is geen webadres.",
          hint: "Begin met `https://` of `http://`, zoals `https://www.deschool.nl`.")
    case .color:
      return Kleur(text) != nil
        ? nil
        : ScalarProblem(
          code: .invalidColor, message: "`\(text)` is geen kleur.",
          hint:
            "Schrijf een hekje en zes cijfers of letters a tot en met f, tussen aanhalingstekens: `\"#1d5c63\"`."
        )
    case .latitude, .longitude:
      let limit: Double = if case .latitude = self { 90 } else { 180 }
      let what = limit == 90 ? "breedtegraad" : "lengtegraad"
      if style == .plain, isPlainDecimal(text), let number = Double(text), (-limit...limit).contains(number) {
        return nil
      }
      return ScalarProblem(
        code: .invalidCoordinate, message: "`\(text)` is geen \(what).",
        hint:
          "Schrijf een getal met een punt en zonder aanhalingstekens, tussen -\(Int(limit)) en \(Int(limit)): `\(limit == 90 ? "52.7412" : "6.8125")`."
      )
    case .flag:
      return style == .plain && (text == "true" || text == "false")
        ? nil
        : ScalarProblem(
          code: .wrongType, message: "Hier moet `true` (waar) of `false` (niet waar) staan, niet `\(text)`.",
          hint: "Schrijf `true` of `false`, zonder aanhalingstekens.")
    case .integer(let range):
      guard style == .plain, let getal = Getal(text), getal.duizendsten.isMultiple(of: 1000),
        !text.contains(".")
      else {
        return ScalarProblem(
          code: .invalidNumber, message: "`\(text)` is geen heel getal.",
          hint: "Schrijf alleen cijfers, zonder aanhalingstekens.")
      }
      return range.contains(getal.duizendsten / 1000)
        ? nil
        : ScalarProblem(
          code: .numberOutOfRange, message: "\(text) kan hier niet.",
          hint: "Kies een getal van \(range.lowerBound) tot en met \(range.upperBound).")
    case .number(let bereik):
      guard style == .plain, let getal = Getal(text) else {
        return ScalarProblem(
          code: .invalidNumber, message: "`\(text)` is geen getal.",
          hint:
            "Schrijf cijfers zonder aanhalingstekens, met een punt voor decimalen (hoogstens drie): `7.5`.")
      }
      return bereik.bevat(getal)
        ? nil
        : ScalarProblem(
          code: .numberOutOfRange, message: "\(getal.leesbaar) kan hier niet.", hint: bereik.inWords)
    case .choice(let values, let what):
      if values.contains(text) { return nil }
      let allowed = "Kies uit: \(values.map { "`\($0)`" }.joined(separator: ", "))."
      let meant = Suggestion.nearest(to: text, among: values).map { "Bedoelde u `\($0)`? " } ?? ""
      return ScalarProblem(
        code: .unknownValue, message: "`\(text)` is hier geen \(what).", hint: meant + allowed)
    }
  }
}

/// Digits with an optional sign and an optional decimal part: what every YAML reader takes for a number.
private func isPlainDecimal(_ text: String) -> Bool {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  return (1...2).contains(parts.count) && text.utf8.count <= 20
    && parts.allSatisfy {
      !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension Getalbereik {
  /// What numbers are allowed, as a hint.
  fileprivate var inWords: String {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?):
      "Kies een getal van \(minimum.leesbaar) tot en met \(maximum.leesbaar)."
    case (let minimum?, nil): "Kies een getal vanaf \(minimum.leesbaar)."
    case (nil, let maximum?): "Kies een getal tot en met \(maximum.leesbaar)."
    case (nil, nil): "Elk getal mag."
    }
  }
}
