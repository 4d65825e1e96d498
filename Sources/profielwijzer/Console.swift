import Foundation

/// Where a command speaks: standard output for what was asked, standard error for everything else.
struct Console: Sendable {
  let say: @Sendable (String) -> Void
  let complain: @Sendable (String) -> Void
  /// Whether standard error is a terminal, on which progress may be shown.
  let showsProgress: Bool
  /// Whether standard output takes colour: a terminal, and `NO_COLOR` (https://no-color.org) not set.
  let takesColor: Bool

  /// The console of this process.
  static let standard = Console(
    say: { write($0, to: .standardOutput) },
    complain: { if !$0.isEmpty { write($0, to: .standardError) } },
    showsProgress: isatty(2) == 1,
    takesColor: isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      && ProcessInfo.processInfo.environment["TERM"] != "dumb")

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away (`| head`) is no reason to fail.
    try? handle.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}

extension Duration {
  /// Seconds with two decimals, as Dutch readers write them: `0,31 s`.
  var leesbaar: String {
    let hundredths = Int((self / .milliseconds(10)).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100),\(decimals < 10 ? "0" : "")\(decimals) s"
  }
}
