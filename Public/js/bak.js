// Choosing schools to compare: a button beside each school, and a tray at the bottom that shows the choice.

import { MOST, addressOf, choose, chosen, counted, element, namesOf, say } from './gedeeld.js'

const hidden = (text) => element('span', { class: 'vh' }, text)
const button = (attributes, ...children) => element('button', { type: 'button', ...attributes }, ...children)

const page = new URL('../vergelijken/', import.meta.url)
const full = `${MOST} scholen is het meeste. Haal er eerst een weg.`

const count = element('b', {})
const names = element('span', { class: 'bak__namen' })
const list = element('ul', {})
const clear = button({}, 'Wis keuze')
const unfolded = element('details', {}, element('summary', {}, count, ' ', names), list, clear)
const hint = element('span', { id: 'bak-tip', class: 'bak__tip' })
const link = element('a', { class: 'knop' })
const tray = element('section', { class: 'bak', hidden: '', 'aria-label': 'Vergelijken' },
  element('div', { class: 'binnen' }, unfolded, hint, link))
const status = element('p', { class: 'vh', role: 'status' })

function keep(choice, message) {
  choose(choice)
  show()
  say(status, choice.length ? `${message} ${counted(choice.length)} gekozen.` : message)
}

function toggle(school, naam) {
  const choice = chosen()
  if (choice.some((item) => item.school === school)) return remove(school, naam)
  if (choice.length === MOST) {
    unfolded.open = true
    return say(status, full)
  }
  keep([...choice, { school, naam }], `${naam} staat in uw keuze.`)
}

const remove = (school, naam) =>
  keep(chosen().filter((item) => item.school !== school), `${naam} is weggehaald.`)

// Removing takes the button away that was pressed: the next one gets the focus, or what is left.
function removeFromTray(school, naam, place) {
  remove(school, naam)
  const next = list.children[place] ?? list.lastElementChild
  ;(next?.lastElementChild ?? document.querySelector(`[data-school="${school}"] .vergelijk`) ?? document.querySelector('main')).focus()
}

function addButtons() {
  for (const place of document.querySelectorAll('[data-school]')) {
    if (place.querySelector('.vergelijk')) continue
    const naam = place.querySelector('h1, a').textContent.trim()
    const toggler = button({ class: 'vergelijk' }, 'Vergelijk', hidden(` ${naam}`))
    toggler.onclick = () => toggle(place.dataset.school, naam)
    ;(place.querySelector('.bel, .scholenlijst__tel') ?? place).append(toggler)
  }
  show()
}

function show() {
  const choice = chosen()
  const isFull = choice.length === MOST
  tray.hidden = !choice.length
  if (tray.hidden) unfolded.open = false
  count.textContent = `${choice.length} gekozen`
  names.textContent = namesOf(choice)
  hint.textContent = isFull ? full : choice.length === 1 ? 'Kies er nog een.' : ''
  link.hidden = choice.length < 2
  link.textContent = `Vergelijk ${counted(choice.length)}`
  link.href = page + addressOf(choice)
  list.replaceChildren(...choice.map(({ school, naam }, place) => {
    const remover = button({}, 'Haal weg', hidden(` ${naam}`))
    remover.onclick = () => removeFromTray(school, naam, place)
    return element('li', {}, naam, ' ', remover)
  }))
  for (const toggler of document.querySelectorAll('.vergelijk')) {
    const isChosen = choice.some(({ school }) => school === toggler.closest('[data-school]').dataset.school)
    const isOff = isFull && !isChosen
    toggler.setAttribute('aria-pressed', isChosen)
    toggler.setAttribute('aria-disabled', isOff)
    // The fifth school makes the others wait, and the tray says why.
    toggler.setAttribute('aria-describedby', isOff ? 'bak-tip' : '')
  }
}

export function startTray() {
  // The status is there from the start, so that what is put into it later is read aloud.
  document.body.append(tray, status)
  clear.onclick = () => keep([], 'Uw keuze is gewist.')
  // What gets the focus is scrolled to above the tray, however high that is (WCAG 2.4.11).
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = `${tray.offsetHeight + 8}px`
  }).observe(tray)
  document.addEventListener('scholen-getoond', addButtons)
  // The browser may keep a page as it was left; the choice may have changed since.
  addEventListener('pageshow', (event) => event.persisted && show())
  addButtons()
}
