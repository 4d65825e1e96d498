// On every page, and small: search is loaded when somebody begins to use it. Each part enhances a page that is
// whole without it.

import { startTray } from './bak.js'
import { chosen } from './gedeeld.js'

document.documentElement.classList.add('met-script')

const has = (selector) => document.querySelector(selector) !== null

// The page that compares shows the choice itself.
if (has('[data-school]') || (chosen().length && !has('#vergelijking'))) startTray()
const search = () => import('./zoeken/zoeken.js')
for (const form of document.querySelectorAll('form[role=search]')) {
  form.addEventListener('focusin', () => search().then(({ enhance }) => enhance(form), () => {}), { once: true })
}
if (has('#uitkomsten')) search().then(({ showResults }) => showResults())
