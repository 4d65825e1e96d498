// An index in memory, and what a question finds in it.

import { sound, stem, words } from './stammen.js'

// The edits between two words, a swap counting as one; past `most` only that it is more. With `open` the
// second word may go on.
export function distance(a, b, most, open) {
  if (!open && Math.abs(a.length - b.length) > most) return 99
  let before, above, row = []
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    before = above, above = row, row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = a[i - 1] === b[j - 1] ? above[j - 1] : 1 + Math.min(above[j], row[j - 1], above[j - 1])
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && before[j - 2] < cost) cost = before[j - 2] + 1
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return 99
  }
  return open ? Math.min(...row) : row[b.length]
}

// What a map holds for a key; made when it is not there.
function held(map, key, make) {
  if (!map.has(key)) map.set(key, make())
  return map.get(key)
}

const raise = (map, key, value) => value > (map.get(key) ?? 0) && map.set(key, value)

export class Index {
  entries = new Map()
  size = 0
  known = new Map()

  // `part`: what a phrase counts for when hardly any of it is asked.
  constructor(stop, part) {
    this.stop = new Set(words(stop).map(stem))
    this.part = part
  }

  // `fields`: [weight, text]; in the text phrases between bars.
  add(doc, ...fields) {
    doc.order = this.size++
    this.known.clear()
    for (const [weight, text] of fields) {
      for (const phrase of text.split('|')) {
        const all = { doc, weight, entries: new Set() }
        for (const word of words(phrase)) {
          const key = stem(word)
          const entry = held(this.entries, key, () => (
            { key, stop: this.stop.has(key), forms: new Map(), phrases: new Set(), docs: new Set() }))
          entry.forms.set(sound(word), word)
          entry.phrases.add(all)
          all.entries.add(entry)
          if (weight > 0.3) entry.docs.add(doc)
        }
      }
    }
  }

  // Rare words tell most.
  weight({ stop, docs }) {
    return stop ? 0.08 : Math.log(1 + this.size / (1 + docs.size)) / Math.log(1 + this.size)
  }

  // The entries that a word may mean, each with how sure that is; the last word may not be done.
  means(word, last) {
    return held(this.known, word + (last ? ' ' : ''), () => this.#means(word, last))
  }

  #means(word, last) {
    const found = new Map()
    const key = stem(word)
    const heard = sound(word)
    const size = heard.length
    const exact = this.entries.get(key)
    if (exact) found.set(exact, 1)
    for (const entry of this.entries.values()) {
      for (const form of entry.forms.keys()) {
        if (size > (last ? 0 : 3) && form.startsWith(heard)) raise(found, entry, (last ? 0.55 : 0.45) + 0.4 * size / form.length)
      }
      if (key.length > 3 && entry.key.length > key.length + 2) {
        if (entry.key.startsWith(key)) raise(found, entry, 0.75)
        else if (entry.key.endsWith(key)) raise(found, entry, 0.65)
      }
    }
    if (exact || size < 4) return found
    // A compound: leesprobleem is lezen and probleem.
    const part = (piece) => [stem(piece), sound(piece)].map((one) => this.entries.get(one)).find((entry) => entry && !entry.stop)
    for (let at = 3; at <= word.length - 3; at++) {
      const head = part(word.slice(0, at))
      const tail = part(word.slice(at))
      if (head && (tail || at > 3)) raise(found, head, tail ? 0.85 : 0.75)
      if (tail && (head || word.length - at > 4)) raise(found, tail, head ? 0.8 : 0.7)
    }
    if (Math.max(0, ...found.values()) >= 0.75) return found
    // Misspelled: one edit in four letters, two from six, three from eleven.
    const most = 1 + (size > 5) + (size > 10)
    for (const entry of this.entries.values()) {
      if (entry.stop) continue
      for (const form of [entry.key, ...entry.forms.keys()]) {
        const begins = form[0] === heard[0]
        const far = Math.min(distance(heard, form, most), begins ? distance(key, form, most) : 99)
        if (far < form.length / 2.5) raise(found, entry, (begins ? 0.9 : 0.8) - 1.2 * far / form.length)
        else if (last && begins && size > 4 && form.length > size && distance(heard, form, 1, true) < 2) raise(found, entry, 0.5)
      }
    }
    return found
  }

  // The documents that answer a question: { doc, score }.
  find(tokens) {
    const hits = new Map()
    tokens.forEach(({ means }, number) => {
      for (const [entry, sure] of means.get(this)) {
        for (const phrase of entry.phrases) {
          const hit = held(hits, phrase, () => ({ seen: new Map(), sure: new Map() }))
          raise(hit.sure, number, sure)
          raise(hit.seen, entry, sure)
        }
      }
    })
    const scores = new Map()
    for (const [{ doc, weight, entries }, { seen, sure }] of hits) {
      let covered = 0
      let whole = 0
      for (const entry of entries) {
        whole += this.weight(entry)
        covered += this.weight(entry) * (seen.get(entry) ?? 0)
      }
      const score = held(scores, doc, () => ({ best: new Map(), bonus: 0 }))
      const factor = weight * (weight > 0.3 ? this.part + (1 - this.part) * covered / whole : 0.9)
      for (const [number, value] of sure) raise(score.best, number, value * factor)
      // All the words of a phrase: "niet naar school" is more than its words.
      if (weight > 0.5 && seen.size > 1 && [...entries].every((entry) => seen.get(entry) >= 0.8)) score.bonus = Math.max(score.bonus, 0.1 + 0.05 * seen.size)
    }
    const sum = (value) => tokens.reduce((total, token, number) => total + token.weight * value(number), 0)
    const total = sum(() => 1) || 1
    return [...scores].map(([doc, { best, bonus }]) => ({ doc, score: sum((number) => best.get(number) ?? 0) / total + bonus }))
  }
}

// The words of a question with what they may mean in each index, and how much each tells.
function read(question, indexes) {
  const [core] = indexes
  const list = words(question).slice(0, 24)
  const tokens = list.map((word, number) => ({
    word,
    stop: core.stop.has(stem(word)),
    means: new Map(indexes.map((index) => [index, new Map(index.means(word, number === list.length - 1))])),
  }))
  // A compound that was cut in two: rol stoel.
  tokens.slice(1).forEach((next, number) => {
    const token = tokens[number]
    for (const index of indexes) {
      for (const [entry, sure] of index.means(token.word + next.word)) {
        if (sure < 0.75 || entry.key.length < token.word.length + 2) continue
        for (const one of [token, next]) {
          raise(one.means.get(index), entry, sure)
          one.stop = false
        }
      }
    }
  })
  for (const token of tokens) {
    token.weight = 0
    let most = 0
    for (const [index, means] of token.means) {
      for (const [entry, sure] of means) {
        if (sure <= most) continue
        most = sure
        token.weight = token.stop ? 0.08 : index === core ? Math.max(0.15, core.weight(entry)) : 1
      }
    }
  }
  return tokens
}

const tells = ({ weight }) => weight > 0.1

// The hits of a question by kind: hulp, scholen, plaatsen, begrippen, bladzijden. What is much weaker than the
// best is left out. `marks`: the stems that were found.
export function rank(question, core, names) {
  const tokens = read(question, [core, names])
  if (!tokens.some(tells)) for (const token of tokens) token.weight = 1
  const hits = [...core.find(tokens), ...names.find(tokens)].sort((a, b) => b.score - a.score || a.doc.order - b.doc.order)
  const best = hits[0]?.score ?? 0
  const named = hits.find(({ doc }) => doc.kind === 1 || doc.kind === 2)?.score ?? 0
  // Of each kind how many, and the least they score: in itself and as a part of the best.
  const groups = [[6, 0.12, 0.4], [6, 0.45, 0.6], [3, 0.45, 0.6], [3, 0.3, 0.7], [2, 0.3, 0.7]].map(([most, least, part], kind) => {
    const limit = Math.max(least, best * part, !kind && named > 0.7 ? named * 0.75 : 0)
    return hits.filter(({ doc, score }) => doc.kind === kind && score >= limit).slice(0, most)
  })
  const marks = new Set()
  for (const { means } of tokens.filter(tells)) {
    for (const found of means.values()) for (const [entry, sure] of found) if (sure > 0.45) marks.add(entry.key)
  }
  return { groups, marks }
}
