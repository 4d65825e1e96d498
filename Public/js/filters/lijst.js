// The list of schools and the dots on the map follow what was found.

import { base } from './gegevens.js'
import { make } from './groepen.js'

const results = document.querySelector('.resultaten')
const list = results.querySelector('.scholenlijst')
const [divider] = results.querySelector('.filters__sjablonen').content.children
const overview = results.querySelector('.zonder-keuze')
const more = results.querySelector('.meer')
// In a small region all rows stand in the page; in a large one they are made when they are shown.
const items = new Map([...list.children].map((item) => [item.dataset.school, item]))
const step = 50

let limit
let found
let isSorted = false

more.firstElementChild.addEventListener('click', async () => {
  const first = limit
  limit += step
  await draw()
  list.querySelectorAll('[data-school]')[first]?.querySelector('a').focus()
})

// Whether page and data are of one and the same build.
export const isCurrent = () => overview || base.slugs.join() === [...items.keys()].join()

// Found are `schools`, places in order. From `tail` on nobody knows where a school lies; `note` says what holds
// for one school. Nothing found at all means: the page as it came.
export function show(result) {
  found = result
  limit = step
  return draw()
}

async function draw() {
  const { schools, tail, note, sorted } = found ?? {}
  divider.remove()
  if (overview) {
    overview.hidden = Boolean(found)
    list.hidden = !found
    more.hidden = !found || schools.length <= limit
    if (found) {
      const { rows } = await import('./groot.js')
      const shown = await rows(schools.slice(0, limit))
      if (found.schools !== schools) return
      list.replaceChildren(...shown)
      shown.forEach((item, at) => put(item, note(schools[at])))
      shown[tail]?.before(divider)
    }
  } else {
    const shown = found ? schools.map((school) => items.get(base.slugs[school])) : [...items.values()]
    for (const item of items.values()) item.hidden = true
    shown.forEach((item, at) => put(item, found ? note(schools[at]) : ''))
    if (sorted) list.append(...shown)
    else if (isSorted) list.append(...items.values())
    isSorted = sorted
    shown[tail]?.before(divider)
    for (const dot of results.querySelectorAll('[data-stip]')) dot.classList.toggle('kaart__weg', items.get(dot.dataset.stip)?.hidden)
    for (const text of results.querySelectorAll('.kaart__keuze')) text.hidden = !found
  }
  // Others put their own buttons in the rows.
  document.dispatchEvent(new CustomEvent('scholen-getoond'))
}

function put(item, text) {
  const name = item.firstElementChild
  item.hidden = false
  if (!text && name.children.length === 1) return
  name.querySelector('.scholenlijst__bij')?.remove()
  if (text) name.append(make('span', { className: 'scholenlijst__bij' }, text))
}
