// The page of results. The question is shown as text, whatever it is.

import { counted, element } from '../site.js'
import { searchOf } from './laden.js'
import { BROKEN, TITLES, behindHash, marked, plural } from './tonen.js'

const $ = (id) => document.getElementById(id)
const address = (question) => `?q=${encodeURIComponent(question)}`

const isBehindHash = () => location.hash.startsWith('#q=')
const asked = () => new URLSearchParams(isBehindHash() ? location.hash.slice(1) : location.search).get('q')?.trim().slice(0, 300) ?? ''

const section = (name, ...content) => element('section', { class: 'blok' }, element('h2', {}, name), ...content)

export function showResults() {
  const form = document.querySelector('main form[role=search]')
  const search = searchOf(form)
  const title = document.title

  const list = (docs, marks) => element('ul', { class: 'ingangen', role: 'list' }, ...docs.map(({ path, name, note }) =>
    element('li', {}, element('h3', {}, element('a', { href: new URL(path, search.root) }, ...marked(name, marks))), element('p', {}, ...marked(note, marks)))))

  async function show() {
    const question = asked()
    if (isBehindHash()) history.replaceState(null, '', address(question))
    form.elements.q.value = question
    document.title = question ? `Zoeken: ${question.slice(0, 60)} ${title.replace(/^\S+ /, '')}` : title
    const say = (text, parts = [], more) => {
      $('zoek-aantal').textContent = text
      $('uitkomsten').replaceChildren(...parts)
      for (const id of ['zoek-niets', 'zoek-stuk']) $(id).hidden = id !== more
    }
    say('')
    if (!question) return
    try {
      const { groups, marks } = await search.find(question)
      const profiles = await search.profiles(question, 12).catch(() => [])
      if (question !== asked()) return
      const parts = groups.map((hits, kind) => (hits.length ? section(TITLES[kind], list(hits.map(({ doc }) => doc), marks)) : ''))
      if (profiles.length) {
        parts.push(section('In de profielen', ...profiles.flatMap(({ word, count, schools }) => [
          element('p', {}, 'Het woord ', element('mark', {}, word), ` staat in het profiel van ${counted(count)}.`), list(schools, new Set()),
        ])))
      }
      const count = profiles.reduce((sum, profile) => sum + profile.count, groups.flat().length)
      if (count) return say(`${plural(count)} voor “${question}”`, parts)
      const near = search.nearest(question).flatMap((word) => [' ', element('a', { href: behindHash(word) }, word)])
      $('zoek-bedoelde').replaceChildren(...(near.length ? ['Bedoelde u:', ...near] : ['Probeer een ander of een korter woord.']))
      say(`Niets gevonden voor “${question}”`, [], 'zoek-niets')
    } catch {
      say(BROKEN, [], 'zoek-stuk')
    }
  }

  form.onsubmit = (event) => {
    const question = form.elements.q.value.trim()
    event.preventDefault()
    history.pushState(null, '', question ? address(question) : location.pathname)
    show()
  }
  onpopstate = show
  show()
}
