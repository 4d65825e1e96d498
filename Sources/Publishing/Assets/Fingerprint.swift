/// Ten hexadecimal digits that change when the bytes change: the version of a static file in its name.
///
/// FNV-1a, 64 bits. It tells versions of one file apart and guards nothing, so it need not be
/// cryptographic.
struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  let description: String

  init(_ bytes: [UInt8]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    description = String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }

  /// `/css/site.css` becomes `/css/site.3f2a9c1b7e.css`. `nil` when the name gets too long for a disk.
  func path(for path: SitePath) -> SitePath? {
    let name = path.name
    let end = name.lastIndex(of: ".") ?? name.endIndex
    return SitePath("\(path.folder)\(name[..<end]).\(description)\(name[end...])")
  }
}
