// Only for a large region: rows that are not in the page, and options that come with their column.

import { listed, parts } from './gegevens.js'
import { make, option } from './groepen.js'

const perPart = 500
const [, blank] = document.querySelector('.filters__sjablonen').content.children
const made = new Map()

// The rows of these schools, made once and kept.
export async function rows(schools) {
  const missing = schools.filter((school) => !made.has(school))
  const at = [...new Set(missing.map((school) => Math.floor(school / perPart)))]
  const read = await Promise.all(at.map(async (part) => parts([(await listed()).rijen[part]])))
  for (const school of missing) {
    made.set(school, row(read[at.indexOf(Math.floor(school / perPart))][0][school % perPart]))
  }
  return schools.map((school) => made.get(school))
}

// A long list has no options in the page.
export function fill(group) {
  const list = group.box.querySelector('ul')
  group.column.keys.forEach((key, at) => {
    const item = make('li')
    list.append(item)
    option(group, item, key, group.column.names[at], make('span', { className: 'filters__aantal' }))
  })
  findable(group)
}

// A field to find one's way in a long list.
export function findable({ box, options }) {
  const input = make('input', { type: 'search', autocomplete: 'off' })
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  input.addEventListener('input', () => {
    for (const { item, label } of options) item.hidden = !plain(label).includes(plain(input.value.trim()))
  })
  box.querySelector('legend').after(make('label', { className: 'filters__vind' }, 'Zoek in deze lijst ', input))
}

function row([slug, name, place, municipality, number, dial, kind, profile]) {
  const item = blank.cloneNode(true)
  const [first, where, telephone, year] = item.children
  item.id = slug
  item.dataset.school = slug
  Object.assign(first.firstElementChild, { textContent: name, href: `${slug}/` })
  where.append(place, municipality && make('span', { className: 'stil' }, ` (gemeente ${municipality})`))
  if (number) Object.assign(telephone.lastElementChild, { textContent: number, href: `tel:${dial}` })
  else telephone.replaceChildren()
  year.append(kind, make('br'), profile)
  return item
}
