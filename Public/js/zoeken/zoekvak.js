// A search box that shows what it finds: the editable combobox of the ARIA Authoring Practices. The choices are
// real links, so that a click in a new tab does what it does elsewhere.

import { element } from '../site.js'
import { searchOf } from './laden.js'
import { BROKEN, TITLES, behindHash, marked, plural } from './tonen.js'

let made = 0

export function enhance(form) {
  const input = form.elements.q
  const search = searchOf(form)
  const id = `voorstellen-${++made}`
  const list = element('div', { id, role: 'listbox', 'aria-label': 'Voorstellen', class: 'voorstellen', hidden: '' })
  const note = element('p', { class: 'voorstellen voorstellen--leeg', hidden: '' })
  const status = element('p', { role: 'status', class: 'vh' })
  form.append(list, note, status)
  let turn = 0
  let options = []
  let active, telling

  const mark = (name, value) => input.setAttribute(name, value)
  mark('role', 'combobox')
  mark('aria-autocomplete', 'list')
  mark('aria-controls', id)

  function choose(option) {
    active?.setAttribute('aria-selected', false)
    active = option
    input.removeAttribute('aria-activedescendant')
    if (!option) return
    option.setAttribute('aria-selected', true)
    option.scrollIntoView({ block: 'nearest' })
    mark('aria-activedescendant', option.id)
  }

  // Shows choices, a note or nothing, and tells so once typing stops.
  function show(told = '', parts = []) {
    choose()
    list.replaceChildren(...parts)
    list.scrollTop = 0
    list.hidden = !parts.length
    note.hidden = parts.length > 0 || !told
    note.textContent = told
    mark('aria-expanded', parts.length > 0)
    clearTimeout(telling)
    telling = setTimeout(() => (status.textContent = told), 700)
  }

  function close() {
    turn++
    show()
  }

  // The page of results; it puts the question in its address, to be shared.
  const address = (question) => form.action + behindHash(question)

  function option(href, ...content) {
    const link = element('a', { role: 'option', id: `${id}-${options.length}`, 'aria-selected': false, tabindex: -1, href }, ...content)
    options.push(link)
    return link
  }

  function group(hits, kind, marks) {
    const title = element('div', { id: `${id}-g${kind}`, class: 'voorstellen__kop', role: 'presentation' }, TITLES[kind])
    return element('div', { role: 'group', 'aria-labelledby': title.id }, title, ...hits.map(({ doc }) =>
      option(new URL(doc.path, search.root), element('span', {}, ...marked(doc.name, marks)), ' ', element('span', { class: 'stil' }, kind === 1 || kind === 2 ? doc.note : ''))))
  }

  async function ask() {
    const question = input.value.trim()
    if (!question) return close()
    const mine = ++turn
    const result = await search.find(question).catch(() => {})
    if (mine !== turn) return
    if (!result) return show(`${BROKEN} Kies bij “Hulp zoeken” in het menu.`)
    options = []
    const parts = result.groups.map((hits, kind) => (hits.length ? group(hits, kind, result.marks) : ''))
    const found = options.length
    if (!found) return show('Niets gevonden. Druk op Zoek: dan ziet u wat wel kan.')
    show(plural(found), [...parts, option(address(question), `Alle resultaten voor “${question}”`)])
  }

  input.onkeydown = (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const at = options.indexOf(active)
    const open = !list.hidden
    const { key } = event
    if (key === 'Home' || key === 'End') return choose()
    if (key === 'ArrowDown') open ? choose(options[at + 1]) : ask()
    else if (key === 'ArrowUp') open ? choose(at < 0 ? options.at(-1) : options[at - 1]) : ask()
    else if (key === 'Enter' && active) active.click()
    else if (key === 'Escape' && (open || !note.hidden)) close()
    else return
    event.preventDefault()
  }
  input.oninput = (event) => event.isComposing || ask()
  input.addEventListener('compositionend', ask)
  input.onblur = close
  // The field keeps the focus, so that a click on a choice does not close the list before it counts.
  list.onmousedown = (event) => event.preventDefault()
  list.onclick = close
  form.addEventListener('submit', (event) => {
    close()
    if (event.defaultPrevented) return
    event.preventDefault()
    const question = input.value.trim()
    if (question) location.assign(address(question))
  })
  show()
  search.open().catch(() => {})
  if (input.value && !document.getElementById('uitkomsten')) ask()
}
