// What several parts of the site use: making elements, texts, data files, and the choice of schools.
// The others take it from site.js, which every page has.

// An element with these attributes, and in it these elements and texts.
export function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const key in attributes) made.setAttribute(key, attributes[key])
  made.append(...children)
  return made
}

// Small letters without accents, to compare texts with.
export const folded = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

// What somebody typed or sent, short enough for a message.
export const shortened = (text) => text.replace(/(.{40}).+/su, '$1…')

// A number of schools in words.
export const counted = (schools) => (schools === 1 ? '1 school' : `${schools} scholen`)

// The same words twice are only read aloud twice when they were gone in between.
export function say(status, text) {
  status.textContent = ''
  setTimeout(() => (status.textContent = text), 50)
}

// Data files. A list (small, asked for again each time) names the files that never change.

const files = {}

// The value of a JSON file; asked for once. Rejects when the file is missing, blocked or broken.
export function readJSON(address) {
  files[address] ??= fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
  // Not remembered as failed: a phone may be back in reach at the next try.
  files[address].catch(() => delete files[address])
  return files[address]
}

// The file that a list names; its addresses are relative to the list itself.
export const readNamed = (list, name) => readJSON(new URL(name, list))

// The schools that a visitor wants to compare: [{ school, afdeling, naam }]. Kept in this tab only and gone
// when it closes; where the browser blocks that, on this page only.

const KEY = 'vergelijken'
export const MOST = 5

let kept = []
let isFull

const isChoice = (item) => /^[a-z0-9-]+$/.test(item?.school) && typeof item.naam === 'string'

export function chosen() {
  try {
    if (!isFull) kept = JSON.parse(sessionStorage.getItem(KEY)).filter(isChoice).slice(0, MOST)
  } catch {
    // Nothing is kept, or not by the browser.
  }
  return kept
}

export function choose(schools) {
  kept = schools
  try {
    sessionStorage.setItem(KEY, JSON.stringify(schools))
  } catch {
    // Then on this page only.
    isFull = true
  }
}

// What stands behind the question mark of the page that compares.
export const addressOf = (schools, differences) =>
  '?scholen=' +
  schools.map(({ school, afdeling }) => (afdeling ? school + ':' + afdeling : school)).join(',') +
  (differences ? '&verschillen=1' : '')

export const namesOf = (schools) => schools.map(({ naam }) => naam).join(', ')
