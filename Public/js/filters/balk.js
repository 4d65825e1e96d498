// Above the list: what was chosen, how many schools match, and what helps when none does.

import { counted, element } from '../site.js'
import { results } from './lijst.js'

const find = (name) => results.querySelector(name)
const stand = find('.filterbalk__stand')
const chips = find('.keuzes')
const open = find('.filterbalk__open-vragen')
const none = find('.niets')

const answers = ({ options, wanted }) => options.filter(({ key }) => wanted.has(key))
const named = ({ short }, text) => short ? `${short}: ${text}` : text

export function bar(groups, place, choose) {
  let helpful
  let after

  // A button that changes something; the focus then goes where reading goes on.
  function on(button, change, next = () => () => stand) {
    button.onclick = () => {
      const focus = next()
      change()
      after = () => focus().focus()
      choose()
    }
    return button
  }

  find('.filterbalk').hidden = false
  on(find('.keuzes__wis'), () => {
    place.digits = ''
    for (const { wanted } of groups) wanted.clear()
  })
  on(open.querySelector('button'), () => {
    for (const { wanted, column } of groups) {
      const blank = column?.keys.at(-1)
      if (wanted.size && blank.startsWith('onbekend')) wanted.add(blank)
    }
  })
  on(none.querySelector('button'), () => {
    if (helpful) helpful.wanted.clear()
    else place.within = ''
  })

  const buttons = () => [...chips.querySelectorAll('li button')]
  function chip(text, name, remove) {
    const button = element('button', { type: 'button', 'aria-label': `${name}: weghalen` }, text)
    return on(button, remove, () => {
      const at = buttons().indexOf(button)
      return () => buttons()[at] ?? stand
    })
  }

  function draw() {
    const lines = groups.filter(({ wanted }) => wanted.size).map((group) => [
      named(group, ''), ...answers(group).flatMap(({ key, label }) => [
        ' of ', chip(label, named(group, label), () => group.wanted.delete(key))]).slice(1)])
    if (place.digits) {
      const text = `${place.within ? `Binnen ${place.within} km van` : 'Afstand tot'} ${place.digits}`
      lines.push([chip(text, text, () => { place.digits = '' })])
    }
    chips.querySelector('ul').replaceChildren(
      ...lines.map((line, at) => element('li', {}, at ? element('b', {}, 'en ') : '', ...line)))
    chips.hidden = !lines.length
  }

  // Shows what was found, nothing when there was nothing to look for, and hands back what is to be said of it.
  return (found, isBroken, strange) => {
    const number = found?.schools.length
    for (const { options, wanted, column } of groups) {
      const counts = column && found?.counts.get(column)
      options.forEach(({ key, input, count, item }, at) => {
        input.checked = wanted.has(key)
        if (!counts) return
        count.textContent = `(${counts[at]})`
        item.classList.toggle('filters__leeg', !counts[at])
      })
    }
    draw()
    stand.textContent = found
      ? `${number} van de ${counted(found.total)} ${number === 1 ? 'past' : 'passen'}${found.sorted ? ', dichtbij eerst' : ''}.` : ''
    document.querySelector('.op-naam').hidden = found?.sorted
    open.hidden = !found?.open
    open.querySelector('span').textContent = counted(found?.open)
    find('.filterbalk__mislukt').hidden = !isBroken
    find('.filterbalk__vreemd').hidden = !strange
    find('.filterbalk__vreemd span').textContent = strange
    none.hidden = number !== 0
    if (number === 0) {
      const [best] = found.without().sort((one, other) => other.schools - one.schools)
      helpful = best.group
      const name = helpful ? named(helpful, answers(helpful).map(({ label }) => label).join(' of ')) : `binnen ${place.within} km`
      none.querySelector('.niets__hulp').hidden = !best.schools
      none.querySelector('span').textContent = `Zonder “${name}” ${best.schools === 1 ? 'is' : 'zijn'} er ${counted(best.schools)}.`
    }
    after?.()
    after = null
    return [...results.querySelectorAll('.filterbalk > p:not([hidden]), .niets:not([hidden]) > h2')]
      .map(({ textContent }) => textContent).join(' ') || 'Alle scholen'
  }
}
