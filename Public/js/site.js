// On every page, and small: a part of the site loads its own module when somebody begins to use it.
// Each part enhances a page that is whole without it.

document.documentElement.classList.add('met-script')

let hasChoice = false
try {
  hasChoice = sessionStorage.getItem('vergelijken') !== null
} catch {
  // Storage is blocked: the choice does not outlive a page.
}
// The page that compares shows the choice itself.
const isComparing = document.getElementById('vergelijking')
if (document.querySelector('[data-school]') || (hasChoice && !isComparing)) import('./bak.js')
for (const form of document.querySelectorAll('form[role=search]')) {
  const begin = () => import('./zoeken/zoekvak.js').then(({ enhance }) => enhance(form), () => {})
  form.addEventListener('focusin', begin, { once: true })
}
if (document.getElementById('uitkomsten')) import('./zoeken/uitkomsten.js')
