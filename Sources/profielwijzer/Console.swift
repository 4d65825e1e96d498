import Foundation

/// Where a command speaks: standard output for what was asked, standard error for everything else.
struct Console: Sendable {
  let say: @Sendable (String) -> Void
  let complain: @Sendable (String) -> Void
  /// Whether standard error is a terminal, on which progress may be shown.
  let showsProgress: Bool
  /// Whether standard output takes colour: a terminal, and `NO_COLOR` (https://no-color.org) not set.
  let takesColor: Bool
  /// The same for standard error.
  let complainsInColor: Bool
  /// How many characters fit on a line of standard output; 100 where it is no terminal.
  let width: Int

  /// The console of this process.
  static let standard = Console(
    say: { write($0, to: .standardOutput) },
    complain: { if !$0.isEmpty { write($0, to: .standardError) } },
    showsProgress: isatty(2) == 1,
    takesColor: isatty(1) == 1 && colorIsWelcome,
    complainsInColor: isatty(2) == 1 && colorIsWelcome,
    width: terminalWidth)

  private static var colorIsWelcome: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// What the terminal says, or else the variable `COLUMNS`; lines over 140 characters are hard to read.
  private static var terminalWidth: Int {
    var size = winsize()
    if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return min(140, Int(size.ws_col))
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init).map { min(140, $0) } ?? 100
  }

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
