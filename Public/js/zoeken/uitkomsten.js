// The page of results. The question is shown as text, whatever it is.

import { distance } from './vinden.js'
import { searchOf } from './laden.js'
import { sound, words } from './stammen.js'
import { BROKEN, TITLES, element, marked, plural } from './tonen.js'

const $ = (id) => document.getElementById(id)
const place = $('uitkomsten')
const form = document.querySelector('main form[role=search]')
const search = searchOf(form)
const title = document.title
const query = () => new URLSearchParams(location.hash.startsWith('#q=') ? location.hash.slice(1) : location.search).get('q') ?? ''
const address = (question) => `?q=${encodeURIComponent(question)}`

const item = ({ path, name, note }, marks, level = 'h3') =>
  element('li', {}, element(level, {}, element('a', { href: new URL(path, search.root) }, ...marked(name, marks))), ...(note ? [element('p', {}, ...marked(note, marks))] : []))

const group = (name, ...content) => element('section', { class: 'blok' }, element('h2', {}, name), ...content)

// Words of the index that look most like what was typed.
function nearest(question) {
  const typed = words(question).filter((word) => word.length > 2).map(sound)
  const near = new Map()
  for (const entry of search.core.entries.values()) {
    if (entry.stop || !entry.docs.size) continue
    for (const [form, word] of entry.forms) {
      for (const heard of typed) {
        const most = Math.ceil(heard.length / 2)
        const far = (form.slice(0, 3) === heard.slice(0, 3) ? 0 : 1) + distance(heard, form, most)
        if (form.length > 3 && far <= most && far < (near.get(word) ?? 99)) near.set(word, far / form.length)
      }
    }
  }
  return [...near].sort((a, b) => a[1] - b[1]).slice(0, 5).map(([word]) => word)
}

async function show() {
  const question = query().trim().slice(0, 300)
  form.elements.q.value = question
  document.title = question ? `Zoeken: ${question.slice(0, 60)} ${title.replace(/^\S+ /, '')}` : title
  for (const id of ['zoek-niets', 'zoek-stuk']) $(id).hidden = true
  place.replaceChildren()
  $('zoek-aantal').textContent = ''
  if (!question) return
  try {
    const { groups, marks } = await search.find(question)
    const profiles = await search.profiles(question, 12).catch(() => [])
    if (question !== query().trim().slice(0, 300)) return
    const parts = groups.flatMap((hits, kind) =>
      hits.length ? [group(TITLES[kind], element('ul', { class: 'ingangen', role: 'list' }, ...hits.map(({ doc }) => item(doc, marks))))] : [])
    const texts = profiles.map(({ word, count, schools }) => [
      element('p', {}, 'Het woord ', element('mark', {}, word), count === 1 ? ' staat in het profiel van één school.' : ` staat in het profiel van ${count} scholen.`),
      element('ul', { class: 'ingangen', role: 'list' }, ...schools.map((school) => item(school, new Set()))),
    ])
    if (texts.length) parts.push(group('In de profielen', ...texts.flat()))
    const count = groups.flat().length + profiles.reduce((sum, { count }) => sum + count, 0)
    $('zoek-aantal').textContent = count ? `${plural(count)} voor “${question}”` : `Niets gevonden voor “${question}”`
    place.replaceChildren(...parts)
    if (!count) missed(nearest(question))
  } catch {
    $('zoek-aantal').textContent = BROKEN
    $('zoek-stuk').hidden = false
  }
}

function missed(near) {
  $('zoek-niets').hidden = false
  const links = near.flatMap((word, number) => [number ? ', ' : '', element('a', { href: address(word) }, word)])
  $('zoek-bedoelde').replaceChildren(...(near.length ? ['Bedoelde u: ', ...links, '?'] : ['Probeer een ander of een korter woord.']))
}

function go(question) {
  history.pushState(null, '', question ? address(question.slice(0, 300)) : location.pathname)
  show()
}

// A question behind # comes from a search box of this site: it becomes the address to share.
function settle() {
  if (location.hash.startsWith('#q=')) history.replaceState(null, '', address(query()))
  show()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(form.elements.q.value.trim())
})
document.querySelector('main').addEventListener('click', (event) => {
  const link = event.target.closest('#zoek-bedoelde a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go(new URL(link.href).searchParams.get('q'))
})
addEventListener('popstate', settle)
addEventListener('hashchange', settle)
settle()
