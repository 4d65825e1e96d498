/// Where a file stands on the site: `/scholen/de-klaver/`, `/css/site.css`.
///
/// A path that leaves the output folder, or that a browser would read differently than a disk, has no
/// spelling: parts are never empty, `.` or `..`, and hold only `A–Z a–z 0–9 - . _ ~ @ +`.
public struct SitePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Starts with `/`. A page in a folder ends with `/`; `…/index.html` is spelled so too.
  public let rawValue: String

  /// `nil` for anything that is no safe absolute path, also when a part is longer than 255 bytes, the
  /// limit of most file systems.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.first == slash, Self.isSafe(bytes.dropFirst()) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    rawValue = text.hasSuffix("/index.html") ? String(text.dropLast("index.html".count)) : text
  }

  /// The start page.
  public static let root = SitePath(known: "/")

  /// For the few paths that this room writes itself.
  init(known path: StaticString) { rawValue = path.description }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { rawValue }

  /// The file below the output folder: `scholen/de-klaver/index.html`.
  public var file: String {
    let relative = rawValue.dropFirst()
    return rawValue.utf8.last == slash ? relative + "index.html" : String(relative)
  }

  /// The first folder, as `scholen`; `nil` for a file at the top of the site.
  var topFolder: Substring? {
    let relative = rawValue.dropFirst()
    return relative.firstIndex(of: "/").map { relative[..<$0] }
  }

  /// The folder that holds the file, with a `/` at its end.
  var folder: Substring { rawValue[...(rawValue.lastIndex(of: "/") ?? rawValue.startIndex)] }

  /// The name in that folder; empty for a page in a folder.
  var name: Substring { rawValue.dropFirst(folder.count) }

  /// Whether all parts are safe: what follows the first `/`.
  private static func isSafe(_ bytes: some Collection<UInt8>) -> Bool {
    var length = 0
    var dots = 0
    for byte in bytes {
      switch byte {
      case slash:
        guard length > 0, length <= 255, !(dots == length && dots <= 2) else { return false }
        (length, dots) = (0, 0)
        continue
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "@"), UInt8(ascii: "+"):
        break
      default: return false
      }
      length += 1
    }
    return length <= 255 && !(length > 0 && dots == length && dots <= 2)
  }
}

let slash = UInt8(ascii: "/")
