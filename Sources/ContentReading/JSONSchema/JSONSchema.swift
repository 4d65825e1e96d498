import Domain
import JSON

/// The rules of a content file as a JSON Schema (draft 2020-12), so that editors complete and check it
/// while it is typed.
///
/// Made of the same `Shape` that `check` uses. An editor sees YAML as its core schema types it (`12` is a
/// number, `ja` is text), so free text accepts numbers and booleans too.
public enum JSONSchema {
  /// The schema of the profiles of one school year.
  ///
  /// - Parameter vorige: the schema of the year before, if there is one.
  public static func profiel(_ schema: Schema, vorige: Schema?) -> String {
    document("Profiel \(schema.schooljaar)", .profiel(schema, vorige: vorige))
  }

  /// The schema of the files in `scholen/`.
  public static var school: String { document("School", .school) }

  /// The schema of the files in `schema/`.
  public static var schema: String { document("Schema van een schooljaar", .schema) }

  /// The schema of `samenwerkingsverband.yaml`.
  public static var samenwerkingsverband: String { document("Samenwerkingsverband", .samenwerkingsverband) }

  private static func document(_ title: String, _ shape: Shape) -> String {
    let head: [(String, JSON?)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text(title)),
    ]
    guard case .object(let body) = shape.jsonSchema else { return "" }
    return JSON.object(head + body).indented(shortListsOnOneLine: true) + "\n"
  }
}

extension Shape {
  var jsonSchema: JSON {
    switch self {
    case .scalar(let scalar): .object(scalar.jsonSchema)
    case .list(let element, let unique):
      .object(
        [("type", .text("array")), ("items", element.jsonSchema)]
          + (unique ? [("uniqueItems", .bool(true))] : []))
    case .mapping(let mapping): .object(mapping.jsonSchema)
    case .shortOrLong(let short, let long):
      .object([
        ("anyOf", .list([short.jsonSchema(without: long.valuesThatNeedMore), .object(long.jsonSchema)]))
      ])
    }
  }

  /// The schema of a short answer, without the values that a short answer cannot explain.
  private func jsonSchema(without values: [String]) -> JSON {
    guard case .scalar(.choice(let all, let what)) = self else { return jsonSchema }
    return Shape.scalar(.choice(all.filter { !values.contains($0) }, what: what)).jsonSchema
  }
}

extension Mapping {
  fileprivate var valuesThatNeedMore: [String] {
    conditions.filter { !$0.requires.isEmpty }.flatMap(\.values)
  }

  fileprivate var jsonSchema: [(String, JSON?)] {
    var schema: [(String, JSON?)] = [("type", .text("object"))]
    if !keys.isEmpty {
      schema.append(("properties", .object(keys.map { ($0.name, $0.jsonSchema) })))
    }
    let required = keys.filter(\.required).map { JSON.text($0.name) }
    if !required.isEmpty { schema.append(("required", .list(required))) }
    if let others {
      schema.append(("propertyNames", .object(others.key.jsonSchema)))
      schema.append(("additionalProperties", others.shape.jsonSchema))
    } else {
      schema.append(("additionalProperties", .bool(false)))
    }
    let rules = conditions.compactMap(\.jsonSchema)
    if !rules.isEmpty { schema.append(("allOf", .list(rules))) }
    return schema
  }
}

extension Key {
  fileprivate var jsonSchema: JSON {
    var schema = shape.jsonSchema
    if mayBeEmpty { schema = .object([("anyOf", .list([schema, Self.empty]))]) }
    guard !description.isEmpty, case .object(let members) = schema else { return schema }
    return .object([("description", .text(description))] + members)
  }
}

extension Key {
  /// A key whose value is still to come.
  fileprivate static let empty = JSON.object([("type", .text("null"))])
}

extension Condition {
  /// `if` the key has one of the values, `then` the others are needed, or not allowed.
  fileprivate var jsonSchema: JSON? {
    var consequences: [JSON] = requires.map { requirement in
      requirement.path.reversed().reduce(nil as JSON?) { inner, key in
        // What may stand empty elsewhere is not enough here.
        let value = inner ?? .object([("not", Key.empty)])
        return .object([
          ("type", .text("object")), ("required", .list([.text(key)])),
          ("properties", .object([(key, value)])),
        ])
      } ?? .bool(true)
    }
    if !forbids.isEmpty {
      consequences.append(.object([("properties", .object(forbids.map { ($0, Key.empty) }))]))
    }
    guard !consequences.isEmpty else { return nil }
    let condition: [(String, JSON?)] = [
      ("properties", .object([(key, .object([("enum", .list(values.map(JSON.text)))]))])),
      ("required", .list([.text(key)])),
    ]
    return .object([("if", .object(condition)), ("then", .object([("allOf", .list(consequences))]))])
  }
}

extension Scalar {
  fileprivate var jsonSchema: [(String, JSON?)] {
    switch self {
    case .text(let max), .markdown(let max):
      [
        ("type", .list([.text("string"), .text("number"), .text("boolean")])),
        ("pattern", .text("\\S")),
      ]
        + (max.map { [("maxLength", .integer($0))] } ?? [])
    case .identifier: text("(?!(true|false|null)$)[a-z][a-z0-9-]*")
    case .slug: text("[a-z0-9]([a-z0-9-]*[a-z0-9])?")
    case .schooljaar: text("(19|20|21)[0-9]{2}-(19|20|21)[0-9]{2}")
    case .date: text(Self.datePattern)
    case .postcode: text(" *[1-9] *[0-9] *[0-9] *[0-9] *[A-Za-z] *[A-Za-z] *")
    case .brin: text("[0-9]{2}[A-Z]{2}")
    case .vestiging: textOrWholeNumber("[0-9]{2}", 0...99)
    case .phone: textOrWholeNumber("\\+?[ .()-]*([0-9][ .()-]*){3,15}", 100...999_999_999_999_999)
    case .email: text("[A-Za-z0-9._%+-]+@\(Self.hostPattern)") + [("maxLength", .integer(254))]
    case .url:
      text(
        "https?://(?=[^:/?#]{1,253}([:/?#]|$))\(Self.hostPattern)(:\(Self.portPattern))?"
          + "([/?#][^\\s\"'<>\\\\^`{|}]*)?")
    case .color: text("#[0-9A-Fa-f]{6}")
    case .latitude: number("-90", "90")
    case .longitude: number("-180", "180")
    case .flag: [("type", .text("boolean"))]
    case .integer(let range):
      [
        ("type", .text("integer")), ("minimum", .integer(range.lowerBound)),
        ("maximum", .integer(range.upperBound)),
      ]
    case .number(let bereik):
      number(
        bereik.minimum?.description ?? "-\(Self.largestNumber)",
        bereik.maximum?.description ?? Self.largestNumber)
    case .choice(let values, _): [("enum", .list(values.map(JSON.text)))]
    }
  }

  /// Text that fits a pattern from its first character to its last.
  private func text(_ pattern: String) -> [(String, JSON?)] {
    [("type", .text("string")), ("pattern", .text(Self.whole(pattern)))]
  }

  /// The same, or what an editor takes for a whole number because nobody quoted it.
  private func textOrWholeNumber(_ pattern: String, _ range: ClosedRange<Int>) -> [(String, JSON?)] {
    [
      ("type", .list([.text("string"), .text("integer")])), ("pattern", .text(Self.whole(pattern))),
      ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
    ]
  }

  /// `$` alone lets a line end pass in some dialects of regular expressions, such as Python's.
  private static func whole(_ pattern: String) -> String { "^\(pattern)$(?!\\n)" }

  private func number(_ minimum: String, _ maximum: String) -> [(String, JSON?)] {
    [("type", .text("number")), ("minimum", .literal(minimum)), ("maximum", .literal(maximum))]
  }

  /// As much as a `Getal` holds.
  private static let largestNumber = "999999999.999"

  /// Labels joined by dots, the last of which is not a number (as in `Domain`).
  private static let hostPattern =
    "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+(?=[0-9-]*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"

  /// 1 to 65535 without leading zeros.
  private static let portPattern =
    "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"

  /// `JJJJ-MM-DD` from 1900 to 2199 with the right number of days in each month, leap years too.
  private static let datePattern =
    "((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|1[0-9]|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)"
}
