// On every page, and small: search is loaded when somebody begins to use it. Each part enhances a page that is
// whole without it. What several parts use comes with it, so that no part has to wait for that.

import { startTray } from './bak.js'
import { MOST, addressOf, choose, chosen, counted, element, folded, namesOf, readJSON, readNamed, say, shortened } from './gedeeld.js'

export { MOST, addressOf, choose, counted, element, folded, namesOf, readJSON, readNamed, say, shortened }

document.documentElement.classList.add('met-script')

const find = (selector) => document.querySelector(selector)

// The page that compares shows the choice itself.
if (find('[data-school]') || (chosen().length && !find('#vergelijking'))) startTray()
// The page names the script of the search, for that script needs this one.
const search = () => import(find('script[data-src]').dataset.src)
for (const form of document.querySelectorAll('form[role=search]')) {
  form.addEventListener('focusin', () => search().then(({ enhance }) => enhance(form), () => {}), { once: true })
}
if (find('#uitkomsten')) search().then(({ showResults }) => showResults())
