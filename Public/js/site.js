// On every page, and small: a part of the site loads its own module when somebody begins to use it.
// Each part enhances a page that is whole without it.

document.documentElement.classList.add('met-script')
