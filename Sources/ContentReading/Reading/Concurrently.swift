/// The results of a function for each element, made side by side and returned in the order of the elements.
///
/// The elements are divided into a few runs, so that ten thousand small files do not become ten thousand tasks.
package func concurrently<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ body: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let runs = 16
  let size = max(1, (elements.count + runs - 1) / runs)
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    for start in stride(from: 0, to: elements.count, by: size) {
      group.addTask { (start, elements[start..<min(start + size, elements.count)].map(body)) }
    }
    var parts: [(Int, [Result])] = []
    for await part in group { parts.append(part) }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
