// The index: what to fetch of it for a question, and never more.

import { readJSON, readNamed } from '../site.js'
import { sound, stem, words } from './stammen.js'
import { Index, distance, rank } from './vinden.js'

// The last of the pairs [key, file] whose key is not after a word.
const place = (pairs, word) => pairs.findLastIndex(([key]) => key <= word)

export class Search {
  #known = new Set()

  // `action`: the address of the page of results; the list of files stands beside it.
  constructor(action) {
    this.list = new URL('lijst.json', action)
    this.root = new URL('..', action)
  }

  // Reads what every question needs; after a failure it is tried again.
  open() {
    this.opened ??= this.#open()
    this.opened.catch(() => { this.opened = undefined })
    return this.opened
  }

  async #open() {
    this.files = await readJSON(this.list)
    const { stil, stukken } = await readNamed(this.list, this.files.kern)
    this.core = new Index(stil, 0.4)
    this.names = new Index(stil, 0.75)
    for (const [kind, path, name, note, other, low] of stukken) {
      this.core.add({ kind, path, name, note }, [1, name], [kind ? 0.3 : 0.6, note], [1, other], [0.25, low])
    }
    if (this.files.namen.length === 1) await this.#part(0)
  }

  async #part(number) {
    const { scholen, plaatsen } = await readNamed(this.list, this.files.namen[number][1])
    for (const [slug, name, note, former = ''] of scholen) {
      this.#name({ kind: 1, path: `scholen/${slug}/`, name, note }, [1, name], [0.5, note], [0.8, former])
    }
    for (const [slug, name, note = ''] of plaatsen) this.#name({ kind: 2, path: `gemeenten/${slug}/`, name, note }, [1, name])
  }

  #name(doc, ...fields) {
    const id = doc.path + doc.name
    if (this.#known.has(id)) return
    this.#known.add(id)
    this.names.add(doc, ...fields)
  }

  // The names that a question may mean, where there are too many to have them all.
  async #near(question) {
    const { namen } = this.files
    const wanted = new Set()
    for (const word of words(question).slice(0, 24)) {
      if (word.length < 3 || this.core.stop.has(stem(word))) continue
      const first = place(namen, sound(word))
      const last = Math.min(place(namen, sound(word) + '~'), first + 1)
      for (let part = first; part <= last; part++) wanted.add(part)
    }
    await Promise.all([...wanted].slice(0, 8).map((part) => this.#part(part)))
  }

  // What a question finds: { groups, marks }.
  async find(question) {
    await this.open()
    if (this.files.namen.length > 1) await this.#near(question)
    return rank(question, this.core, this.names)
  }

  // The schools in whose profile the words of a question stand: [{ word, count, schools }], at most `most` each.
  async profiles(question, most) {
    await this.open()
    const { woorden, scholen, blok } = this.files
    const found = []
    for (const word of new Set(words(question).slice(0, 12))) {
      const key = stem(word)
      if (word.length < 4 || this.core.stop.has(key) || !woorden.length) continue
      const postings = await readNamed(this.list, woorden[place(woorden, key)][1])
      if (!Object.hasOwn(postings, key)) continue
      let at = 0
      const numbers = postings[key].map((step) => (at += step))
      const schools = numbers.slice(0, most).map(async (number) => {
        const part = await readNamed(this.list, scholen[Math.floor(number / blok)])
        const [slug, name, note] = part.scholen[number % blok]
        return { path: `scholen/${slug}/`, name, note }
      })
      found.push({ word, count: numbers.length, schools: await Promise.all(schools) })
    }
    return found
  }

  // The words of the index that look most like what was typed.
  nearest(question) {
    const near = []
    for (const heard of words(question).map(sound)) {
      for (const { stop, forms } of this.core.entries.values()) {
        for (const [form, word] of stop ? [] : forms) {
          const far = distance(heard, form, heard.length / 2) + (form.slice(0, 2) !== heard.slice(0, 2))
          if (form.length > 3 && far <= heard.length / 2) near.push([far / form.length, word])
        }
      }
    }
    return [...new Set(near.sort(([a], [b]) => a - b).map(([, word]) => word))].slice(0, 5)
  }
}

const searches = {}

export const searchOf = ({ action }) => (searches[action] ??= new Search(action))
