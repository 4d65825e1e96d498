// Only for a large region: rows that are not in the page, and options that come with their column.

import { element, folded, readJSON, readNamed } from '../site.js'

const list = new URL('filters.json', document.baseURI)
const perPart = 500
const [, blank] = document.querySelector('.filters__sjablonen').content.children
const made = new Map()

// The rows of these schools, made once and kept.
export async function rows(schools) {
  const missing = schools.filter((school) => !made.has(school))
  const at = [...new Set(missing.map((school) => Math.floor(school / perPart)))]
  const read = await Promise.all(at.map(async (part) => readNamed(list, (await readJSON(list)).rijen[part])))
  for (const school of missing) {
    made.set(school, row(read[at.indexOf(Math.floor(school / perPart))][school % perPart]))
  }
  return schools.map((school) => made.get(school))
}

// A long list has no options in the page; `option` adds one.
export function fill(group, option) {
  const lines = group.box.querySelector('ul')
  group.column.keys.forEach((key, at) => {
    const item = element('li')
    lines.append(item)
    option(group, item, key, group.column.names[at], element('span', { class: 'filters__aantal' }))
  })
  findable(group)
}

// A field to find one's way in a long list.
export function findable({ box, options }) {
  const input = element('input', { type: 'search', autocomplete: 'off' })
  input.oninput = () => {
    for (const { item, label } of options) item.hidden = !folded(label).includes(folded(input.value.trim()))
  }
  box.querySelector('legend').after(element('label', { class: 'filters__vind' }, 'Zoek in deze lijst ', input))
}

function row([slug, name, place, municipality, number, dial, kind, profile]) {
  const item = blank.cloneNode(true)
  const [first, where, telephone, year] = item.children
  item.id = slug
  item.dataset.school = slug
  Object.assign(first.firstElementChild, { textContent: name, href: `${slug}/` })
  where.append(place, municipality && element('span', { class: 'stil' }, ` (gemeente ${municipality})`))
  if (number) Object.assign(telephone.lastElementChild, { textContent: number, href: `tel:${dial}` })
  else telephone.replaceChildren()
  year.append(kind, element('br'), profile)
  return item
}
