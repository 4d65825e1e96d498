// What the filters know of the schools: columns with, for each unit, the options that hold for it. A unit is a
// school, or a department of a school that has departments.

import { readJSON, readNamed } from '../site.js'

const list = new URL('filters.json', document.baseURI)

const listed = () => readJSON(list)
const parts = (names) => Promise.all(names.map((name) => readNamed(list, name)))
export const columns = new Map()
export let base

// Reads the columns of these groups, and all that stand in the same files.
export async function load(keys) {
  const { delen, kolommen } = await listed()
  const wanted = new Set([0, ...keys.map((key) => kolommen?.[key] ?? 0)])
  for (const part of await parts([...wanted].map((at) => delen[at]))) {
    base ??= units(part)
    for (const [key, column] of Object.entries(part.kolommen)) {
      if (!columns.has(key)) columns.set(key, column.vak ? places(column) : options(column))
    }
  }
}

// Where the middle of a postcode lies; nothing when the swv does not know it.
export async function postcode(digits) {
  const [known] = await parts([(await listed()).postcodes])
  return places(known)[known.cijfers.match(/..../g).indexOf(digits)]
}

function units({ scholen, slugs, afdelingen }) {
  const named = new Map(afdelingen.map(([school, ...names]) => [school, names]))
  const result = { schools: scholen, slugs, owner: [], departments: [] }
  for (let school = 0; school < scholen; school++) {
    for (const name of named.get(school) ?? ['']) {
      result.owner.push(school)
      result.departments.push(name)
    }
  }
  return result
}

const options = ({ opties, namen, delen }) => ({
  keys: opties,
  names: namen,
  parts: delen.map(([sets, text]) => ({ sets, codes: numbers(text, text.length / base.owner.length) })),
})

function places({ vak: [south, west, up, right], plekken }) {
  const steps = numbers(plekken, 3)
  return Array.from({ length: steps.length / 2 }, (_, at) => (steps[2 * at]
    ? [south + (steps[2 * at] - 1) * up, west + (steps[2 * at + 1] - 1) * right] : null))
}

// What a letter counts for, by its code: A–Z, a–z, 0–9, - and _ are 0 to 63.
const worth = (code) =>
  code === 95 ? 63 : code > 96 ? code - 71 : code > 64 ? code - 65 : code > 47 ? code + 4 : 62

// Six bits a letter, so many letters a number.
function numbers(text, width) {
  const result = new Uint32Array(text.length / width)
  for (let at = 0; at < text.length; at++) {
    const place = Math.floor(at / width)
    result[place] = result[place] * 64 + worth(text.charCodeAt(at))
  }
  return result
}
