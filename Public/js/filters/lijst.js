// The list of schools and the dots on the map follow what was found.

import { element } from '../site.js'
import { base } from './gegevens.js'

export const results = document.querySelector('.resultaten')
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

more.firstElementChild.onclick = async () => {
  const first = limit
  limit += step
  await draw()
  list.querySelectorAll('[data-school]')[first]?.querySelector('a').focus()
}

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
    overview.hidden = found
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
    const all = [...items.values()]
    const shown = found ? schools.map((school) => items.get(base.slugs[school])) : all
    for (const item of all) item.hidden = true
    shown.forEach((item, at) => put(item, found ? note(schools[at]) : ''))
    if (sorted || isSorted) list.append(...(sorted ? shown : all))
    isSorted = sorted
    shown[tail]?.before(divider)
    for (const dot of results.querySelectorAll('[data-stip]')) dot.classList.toggle('kaart__weg', items.get(dot.dataset.stip)?.hidden)
    for (const text of results.querySelectorAll('.kaart__keuze')) text.hidden = !found
  }
  // Others put their own buttons in the rows.
  document.dispatchEvent(new CustomEvent('scholen-getoond'))
}

function put(item, text) {
  item.hidden = false
  item.querySelector('.scholenlijst__bij')?.remove()
  if (text) item.firstElementChild.append(element('span', { class: 'scholenlijst__bij' }, text))
}
