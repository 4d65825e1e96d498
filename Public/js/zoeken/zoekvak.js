// A search box that shows what it finds while one types: the editable combobox of the ARIA Authoring Practices.
// The choices are real links, so that a click in a new tab does what it does elsewhere.

import { searchOf } from './laden.js'
import { BROKEN, TITLES, element, marked, plural } from './tonen.js'

let made = 0

export function enhance(form) {
  const input = form.elements.q
  const search = searchOf(form)
  const id = `voorstellen-${++made}`
  const list = element('div', { id, role: 'listbox', 'aria-label': 'Voorstellen', class: 'voorstellen', hidden: '' })
  const note = element('p', { class: 'voorstellen voorstellen--leeg', hidden: '' })
  const status = element('p', { role: 'status', class: 'vh' })
  form.append(list, note, status)
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', id]]) {
    input.setAttribute(name, value)
  }

  let asked = 0
  let active
  let telling

  const tell = (text) => {
    clearTimeout(telling)
    telling = setTimeout(() => { status.textContent = text }, 700)
  }

  function choose(option) {
    active?.setAttribute('aria-selected', 'false')
    active = option
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function close() {
    asked++
    choose()
    list.hidden = note.hidden = true
    input.setAttribute('aria-expanded', 'false')
    tell('')
  }

  function say(text) {
    note.textContent = text
    note.hidden = false
    tell(text)
  }

  function show({ groups, marks }, question) {
    const options = []
    const option = (href, ...content) => {
      const link = element('a', { role: 'option', id: `${id}-${options.length}`, 'aria-selected': 'false', tabindex: -1, href }, ...content)
      options.push(link)
      return link
    }
    const parts = groups.map((hits, kind) => {
      if (!hits.length) return ''
      const title = element('div', { id: `${id}-g${kind}`, class: 'voorstellen__kop', role: 'presentation' }, TITLES[kind])
      return element('div', { role: 'group', 'aria-labelledby': title.id }, title, ...hits.map(({ doc }) => {
        const place = (kind === 1 || kind === 2) && doc.note
        return option(new URL(doc.path, search.root), element('span', {}, ...marked(doc.name, marks)), ...(place ? [' ', element('span', { class: 'stil' }, doc.note)] : []))
      }))
    })
    const found = options.length
    if (!found) return say('Niets gevonden. Druk op Zoek: dan ziet u wat wel kan.')
    list.replaceChildren(...parts, option(address(form, question), `Alle resultaten voor “${question}”`))
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    list.scrollTop = 0
    tell(plural(found))
  }

  async function ask() {
    const question = input.value.trim().slice(0, 300)
    const number = ++asked
    if (!question) return close()
    const clear = () => {
      choose()
      list.hidden = note.hidden = true
      input.setAttribute('aria-expanded', 'false')
    }
    try {
      const result = await search.find(question)
      if (number !== asked) return
      clear()
      show(result, question)
    } catch {
      if (number !== asked) return
      clear()
      say(`${BROKEN} Kies bij “Hulp zoeken” in het menu.`)
    }
  }

  function key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const options = [...list.querySelectorAll('[role=option]')]
    const at = options.indexOf(active)
    const open = !list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) ask()
      else if (event.altKey) close()
      else if (event.key === 'ArrowDown') choose(options[at + 1])
      else choose(at < 0 ? options.at(-1) : options[at - 1])
    } else if (event.key === 'Enter' && open && active) {
      event.preventDefault()
      active.click()
    } else if (event.key === 'Escape' && (open || !note.hidden)) {
      event.preventDefault()
      close()
    } else if (event.key === 'Home' || event.key === 'End') {
      choose()
    }
  }

  input.addEventListener('input', (event) => event.isComposing || ask())
  input.addEventListener('compositionend', ask)
  input.addEventListener('keydown', key)
  input.addEventListener('blur', close)
  // The field keeps the focus, so that a click on a choice does not close the list before it counts.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', close)
  form.addEventListener('submit', (event) => {
    const question = input.value.trim()
    close()
    if (event.defaultPrevented) return
    event.preventDefault()
    if (question) location.assign(address(form, question))
  })
  search.open().catch(() => {})
  if (input.value && document.activeElement === input && !document.getElementById('uitkomsten')) ask()
}

// The page of results. The question stands behind #, where no server sees it; that page then puts it in its
// address, to be shared.
const address = (form, question) => `${form.action}#q=${encodeURIComponent(question.slice(0, 300))}`
