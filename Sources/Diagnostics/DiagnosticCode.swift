/// The stable name of a check. Others filter on it, so a code is never renamed or reused.
///
/// `docs/controles.md` explains each with a wrong and a right example.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // Files
  case fileMissing = "file-missing"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileNotAllowed = "file-not-allowed"
  case notUTF8 = "not-utf-8"
  case controlCharacter = "control-character"
  case symbolicLink = "symbolic-link"

  // YAML
  case yamlSyntax = "yaml-syntax"
  case yamlNotPlain = "yaml-not-plain"
  case tooDeep = "too-deep"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case missingValue = "missing-value"
  case wrongType = "wrong-type"
  case frontMatter = "front-matter"
  case csvSyntax = "csv-syntax"
  case geojsonSyntax = "geojson-syntax"

  // Single values
  case invalidID = "invalid-id"
  case invalidSlug = "invalid-slug"
  case invalidSchooljaar = "invalid-schooljaar"
  case invalidDate = "invalid-date"
  case invalidPostcode = "invalid-postcode"
  case invalidBrin = "invalid-brin"
  case invalidPhone = "invalid-phone"
  case invalidEmail = "invalid-email"
  case invalidURL = "invalid-url"
  case invalidCoordinate = "invalid-coordinate"
  case invalidColor = "invalid-color"
  case invalidNumber = "invalid-number"
  case numberOutOfRange = "number-out-of-range"
  case unknownValue = "unknown-value"
  case textTooLong = "text-too-long"
  case duplicateID = "duplicate-id"
  case duplicateValue = "duplicate-value"

  // The schema of a school year
  case unknownScale = "unknown-scale"
  case unknownBehoefte = "unknown-behoefte"
  case normImpossible = "norm-impossible"
  case vervangtUnknown = "vervangt-unknown"
  case vervangtLoop = "vervangt-loop"
  case schemaMissing = "schema-missing"

  // Schools
  case duplicateSchool = "duplicate-school"
  case unknownSchool = "unknown-school"

  // Profiles
  case unknownIndicator = "unknown-indicator"
  case unknownAfdeling = "unknown-afdeling"
  case unknownText = "unknown-text"
  case indicatorNotForSoort = "indicator-not-for-soort"
  case alternativeMissing = "alternative-missing"
  case partnerMissing = "partner-missing"
  case requiredIndicatorMissing = "required-indicator-missing"
  case requiredTextMissing = "required-text-missing"
  case adoptionIncomplete = "adoption-incomplete"
  case datesOutOfOrder = "dates-out-of-order"
  case statusOutOfOrder = "status-out-of-order"

  // Links, paths and templates
  case brokenLink = "broken-link"
  case unknownBegrip = "unknown-begrip"
  case rawHTML = "raw-html"
  case externalImage = "external-image"
  case outputCollision = "output-collision"
  case assetLoop = "asset-loop"
  case templateSyntax = "template-syntax"
  case unknownTemplate = "unknown-template"
  case unknownVariable = "unknown-variable"

  // Warnings
  case profileLate = "profile-late"
  case profileStale = "profile-stale"
  case profileOpen = "profile-open"
  case statusBehind = "status-behind"
  case rulesStale = "rules-stale"
  case adoptedChanged = "adopted-changed"
  case allTheSame = "all-the-same"
  case copiedText = "copied-text"
  case sameMeaning = "same-meaning"
  case jargon = "jargon"
  case longSentence = "long-sentence"
  case personalEmail = "personal-email"
  case bsnLike = "bsn-like"
  case smallGroup = "small-group"
  case unused = "unused"
  case commentInText = "comment-in-text"
  case reasonMissing = "reason-missing"

  public var severity: Diagnostic.Severity {
    switch self {
    case .profileLate, .profileStale, .profileOpen, .statusBehind, .rulesStale, .adoptedChanged,
      .reasonMissing, .allTheSame, .copiedText, .sameMeaning, .jargon, .longSentence, .personalEmail,
      .bsnLike, .smallGroup, .unused, .commentInText:
      .warning
    default: .error
    }
  }
}
