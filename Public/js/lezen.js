// Reading data files. A list (small, asked for again each time) names the files that never change.

const kept = new Map()

// The value of a JSON file; asked for once. Rejects when the file is missing, blocked or broken.
export function readJSON(address) {
  const href = String(address)
  if (!kept.has(href)) {
    const reading = fetch(href, { credentials: 'same-origin' }).then((answer) => {
      if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
      return answer.json()
    })
    // Not remembered as failed: a phone may be back in reach at the next try.
    reading.catch(() => kept.delete(href))
    kept.set(href, reading)
  }
  return kept.get(href)
}

// The file that a list names; its addresses are relative to the list itself.
export const readNamed = (list, name) => readJSON(new URL(name, list))
