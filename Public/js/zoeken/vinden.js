// Finding: an index in memory, and what a question finds in it.

import { sound, stem, words } from './stammen.js'

// The edits between two words, a swap of neighbours counting as one; more than `most` is only known as more.
// With `open` the second word may go on: the first is its beginning.
export function distance(a, b, most, open) {
  if (!open && Math.abs(a.length - b.length) > most) return most + 1
  let before, above, row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    before = above, above = row, row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + !same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
  }
  return open ? Math.min(...row.slice(a.length - most)) : row[b.length]
}

const allowed = (length) => (length < 4 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3)

export class Index {
  entries = new Map()
  docs = []
  known = new Map()

  constructor(stop) {
    this.stop = new Set(words(stop).map(stem))
  }

  // `fields`: [weight, text], in the text phrases between bars.
  add(doc, fields) {
    const phrases = fields.flatMap(([weight, text]) => text.split('|').map((phrase) => [weight, words(phrase)]))
    for (const [weight, list] of phrases) {
      if (!list.length) continue
      const phrase = { doc, weight, entries: new Set() }
      for (const word of list) {
        const key = stem(word)
        let entry = this.entries.get(key)
        if (!entry) this.entries.set(key, (entry = { key, stop: this.stop.has(key), forms: new Map(), phrases: [], docs: new Set() }))
        entry.forms.set(sound(word), word)
        if (!phrase.entries.has(entry)) entry.phrases.push(phrase)
        phrase.entries.add(entry)
        if (weight > 0.3) entry.docs.add(doc)
      }
    }
    doc.order = this.docs.push(doc)
    this.known.clear()
  }

  // How telling a word is: rare words tell most.
  weight(entry) {
    const all = this.docs.length
    return entry.stop ? 0.08 : Math.log(1 + all / (1 + entry.docs.size)) / Math.log(1 + all)
  }

  // The words of the index that a typed word may mean, each with how sure that is.
  means(word, last) {
    const id = last + word
    if (!this.known.has(id)) this.known.set(id, this.#means(word, last))
    return this.known.get(id)
  }

  #means(word, last) {
    const found = new Map()
    const see = (entry, sure) => entry && sure > (found.get(entry) ?? 0) && found.set(entry, sure)
    const key = stem(word)
    const heard = sound(word)
    const exact = this.entries.get(key)
    see(exact, 1)
    for (const entry of this.entries.values()) {
      for (const form of entry.forms.keys()) {
        if (form.startsWith(heard) && heard.length > (last ? 0 : 3)) see(entry, (last ? 0.55 : 0.45) + 0.4 * heard.length / form.length)
      }
      if (key.length > 3 && entry.key.length > key.length + 2) {
        if (entry.key.startsWith(key)) see(entry, 0.75)
        if (entry.key.endsWith(key)) see(entry, 0.65)
      }
    }
    if (exact || word.length < 4) return found
    for (let at = 3; at <= word.length - 3; at++) {
      const head = this.#part(word.slice(0, at))
      const tail = this.#part(word.slice(at))
      const whole = head && tail
      if (whole || at > 3) see(head, whole ? 0.85 : 0.75)
      if (whole || word.length - at > 4) see(tail, whole ? 0.8 : 0.7)
    }
    const best = Math.max(0, ...found.values())
    if (best < 0.75) {
      const most = allowed(heard.length)
      for (const entry of most ? this.entries.values() : []) {
        if (entry.stop) continue
        for (const form of [entry.key, ...entry.forms.keys()]) {
          const far = Math.min(distance(heard, form, most), form[0] === heard[0] ? distance(key, form, most) : 9)
          if (far <= most && far < form.length / 2.5) see(entry, 0.9 - 1.2 * far / form.length - (form[0] === heard[0] ? 0 : 0.1))
          else if (last && heard.length > 4 && form.length > heard.length && form[0] === heard[0] && distance(heard, form, 1, true) < 2) see(entry, 0.5)
        }
      }
    }
    return found
  }

  #part(word) {
    const entry = this.entries.get(stem(word)) ?? this.entries.get(sound(word))
    return entry?.stop ? undefined : entry
  }

  // The documents that answer a question, best first: { doc, score }.
  find(tokens, part) {
    const hits = new Map()
    tokens.forEach((token, number) => {
      for (const [entry, sure] of token.means.get(this) ?? []) {
        for (const phrase of entry.phrases) {
          let hit = hits.get(phrase)
          if (!hit) hits.set(phrase, (hit = { seen: new Map(), sure: [] }))
          hit.sure[number] = Math.max(hit.sure[number] ?? 0, sure)
          hit.seen.set(entry, Math.max(hit.seen.get(entry) ?? 0, sure))
        }
      }
    })
    const scores = new Map()
    for (const [phrase, { seen, sure }] of hits) {
      let covered = 0
      let whole = 0
      for (const entry of phrase.entries) {
        const weight = this.weight(entry)
        whole += weight
        covered += weight * (seen.get(entry) ?? 0)
      }
      let score = scores.get(phrase.doc)
      if (!score) scores.set(phrase.doc, (score = { best: [], bonus: 0 }))
      sure.forEach((value, number) => {
        score.best[number] = Math.max(score.best[number] ?? 0, value * phrase.weight * (phrase.weight > 0.3 ? part + (1 - part) * covered / whole : 0.9))
      })
      const full = phrase.weight > 0.5 && seen.size > 1 && [...phrase.entries].every((entry) => seen.get(entry) >= 0.8)
      if (full) score.bonus = Math.max(score.bonus, 0.1 + 0.05 * seen.size)
    }
    const total = tokens.reduce((sum, token) => sum + token.weight, 0) || 1
    const found = []
    for (const [doc, { best, bonus }] of scores) {
      const sum = tokens.reduce((sum, token, number) => sum + token.weight * (best[number] ?? 0), 0)
      found.push({ doc, score: sum / total + bonus })
    }
    return found.sort((a, b) => b.score - a.score || a.doc.order - b.doc.order)
  }
}

// The words of a question with what they may mean in each index.
export function read(question, indexes) {
  const list = words(question.slice(0, 300)).slice(0, 24)
  const open = /\S$/.test(question)
  const tokens = list.map((word, number) => {
    const means = new Map(indexes.map((index) => [index, new Map(index.means(word, open && number === list.length - 1 ? 1 : 0))]))
    return { word, stop: indexes[0].stop.has(stem(word)), means }
  })
  // A compound that was cut in two: rol stoel.
  tokens.forEach((token, number) => {
    const next = tokens[number + 1]
    if (!next) return
    for (const index of indexes) {
      for (const [entry, sure] of index.means(token.word + next.word, 0)) {
        if (sure < 0.75 || entry.key.length < token.word.length + 2) continue
        for (const one of [token, next]) {
          const means = one.means.get(index)
          means.set(entry, Math.max(means.get(entry) ?? 0, sure))
          one.joined = true
        }
      }
    }
  })
  const [core] = indexes
  for (const token of tokens) {
    let best
    for (const [index, means] of token.means) {
      for (const [entry, sure] of means) if (sure > (best?.sure ?? 0)) best = { entry, sure, index }
    }
    token.weight = !best ? 0 : token.stop && !token.joined ? 0.08 : best.index === core ? core.weight(best.entry) : 1
    token.weight = Math.max(token.weight, best && !token.stop ? 0.15 : 0)
  }
  return tokens
}

// What is shown of each kind, in this order: hulp, scholen, plaatsen, begrippen, pagina's.
const MOST = [6, 6, 3, 3, 2]

// The hits of a question, one list for each kind. What is much weaker than the best is left out.
export function rank(question, core, names) {
  const tokens = read(question, [core, names])
  const telling = tokens.some((token) => token.weight > 0.1)
  if (!telling) for (const token of tokens) token.weight = 1
  const hits = [...core.find(tokens, 0.4), ...names.find(tokens, 0.75)]
  const bestOf = (list) => Math.max(0, ...list.map((hit) => hit.score))
  const best = bestOf(hits)
  const named = bestOf(hits.filter((hit) => hit.doc.kind === 1 || hit.doc.kind === 2))
  const groups = MOST.map(() => [])
  for (const hit of hits) {
    const { kind } = hit.doc
    const enough = kind === 1 || kind === 2 ? Math.max(0.45, best * 0.6) : kind ? Math.max(0.3, best * 0.7) : Math.max(0.12, best * 0.45, named > 0.7 ? named * 0.75 : 0)
    if (hit.score >= enough && groups[kind].length < MOST[kind]) groups[kind].push(hit)
  }
  const marks = new Set()
  for (const token of tokens) {
    if (token.stop && telling && !token.joined) continue
    for (const means of token.means.values()) for (const [entry, sure] of means) if (sure > 0.45) marks.add(entry.key)
  }
  return { groups, marks, tokens }
}
