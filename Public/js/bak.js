// Choosing schools to compare: a button beside each school, and a tray at the bottom that shows the choice.

import { MOST, addressOf, choose, chosen } from './keuze.js'

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}
const hidden = (text) => element('span', { className: 'vh' }, text)

const page = new URL('../vergelijken/', import.meta.url)
const full = `${MOST} scholen is het meeste. Haal er eerst een weg.`

const count = element('b', {})
const names = element('span', { className: 'bak__namen' })
const list = element('ul', {})
const clear = element('button', { type: 'button', onclick: () => keep([], 'Uw keuze is gewist.') }, 'Wis keuze')
const unfolded = element('details', {}, element('summary', {}, count, ' ', names), list, clear)
const hint = element('span', { id: 'bak-tip', className: 'bak__tip' })
const link = element('a', { className: 'knop' })
const tray = element('section', { className: 'bak', hidden: true }, element('div', { className: 'binnen' }, unfolded, hint, link))
// There from the start, so that what is put into it later is read aloud.
const status = element('p', { className: 'vh' })
status.setAttribute('role', 'status')
tray.setAttribute('aria-label', 'Vergelijken')
document.body.append(tray, status)

const schools = (many) => (many === 1 ? '1 school' : `${many} scholen`)

function say(text) {
  status.textContent = ''
  // The same words twice are only read twice when they were gone in between.
  setTimeout(() => (status.textContent = text), 50)
}

function keep(choice, message) {
  choose(choice)
  show()
  say(choice.length ? `${message} ${schools(choice.length)} gekozen.` : message)
}

function toggle(school, naam) {
  const choice = chosen()
  if (choice.some((item) => item.school === school)) return remove(school, naam)
  if (choice.length === MOST) {
    unfolded.open = true
    return say(full)
  }
  keep([...choice, { school, naam }], `${naam} staat in uw keuze.`)
}

const remove = (school, naam) =>
  keep(chosen().filter((item) => item.school !== school), `${naam} is weggehaald.`)

// Removing takes the button away that was pressed: the next one gets the focus, or what is left.
function removeFromTray(school, naam, place) {
  remove(school, naam)
  const next = list.querySelectorAll('button')[Math.min(place, list.children.length - 1)]
  ;(next ?? document.querySelector(`[data-school="${school}"] .vergelijk`) ?? document.querySelector('main')).focus()
}

function addButtons() {
  for (const place of document.querySelectorAll('[data-school]')) {
    if (place.querySelector('.vergelijk')) continue
    const naam = (place.querySelector('h1') ?? place.querySelector('a')).textContent.trim()
    const button = element('button', { type: 'button', className: 'vergelijk' }, 'Vergelijk', hidden(` ${naam}`))
    button.onclick = () => toggle(place.dataset.school, naam)
    ;(place.querySelector('.bel, .scholenlijst__tel') ?? place).append(button)
  }
  show()
}

function show() {
  const choice = chosen()
  const isFull = choice.length === MOST
  tray.hidden = choice.length === 0
  if (tray.hidden) unfolded.open = false
  count.textContent = `${choice.length} gekozen`
  names.textContent = choice.map(({ naam }) => naam).join(', ')
  hint.textContent = isFull ? full : choice.length === 1 ? 'Kies er nog een.' : ''
  link.hidden = choice.length < 2
  link.textContent = `Vergelijk ${schools(choice.length)}`
  link.href = page + addressOf(choice)
  list.replaceChildren(
    ...choice.map(({ school, naam }, place) => {
      const button = element('button', { type: 'button' }, 'Haal weg', hidden(` ${naam}`))
      button.onclick = () => removeFromTray(school, naam, place)
      return element('li', {}, naam, ' ', button)
    }),
  )
  for (const button of document.querySelectorAll('.vergelijk')) {
    const isChosen = choice.some(({ school }) => school === button.closest('[data-school]').dataset.school)
    button.setAttribute('aria-pressed', isChosen)
    const isOff = isFull && !isChosen
    button.setAttribute('aria-disabled', isOff)
    // The fifth school makes the others wait, and the tray says why.
    button.setAttribute('aria-describedby', isOff ? 'bak-tip' : '')
  }
}

// What gets the focus is scrolled to above the tray, however high that is (WCAG 2.4.11).
new ResizeObserver(() => {
  document.documentElement.style.scrollPaddingBottom = tray.offsetHeight ? `${tray.offsetHeight + 8}px` : ''
}).observe(tray)

document.addEventListener('scholen-getoond', addButtons)
// The browser may keep a page as it was left; the choice may have changed since.
addEventListener('pageshow', (event) => event.persisted && show())
addButtons()
