// On every page, and small: a part of the site loads its own module when somebody begins to use it.
// Each part enhances a page that is whole without it.

document.documentElement.classList.add('met-script')

for (const form of document.querySelectorAll('form[role=search]')) {
  const begin = () => import('./zoeken/zoekvak.js').then(({ enhance }) => enhance(form), () => {})
  form.addEventListener('focusin', begin, { once: true })
}
if (document.getElementById('uitkomsten')) import('./zoeken/uitkomsten.js')
