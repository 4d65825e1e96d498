// The filters of /scholen/: choices in, the list of schools out. Everything stays in the browser.

import { shortened } from '../site.js'
import { digits, read, write } from './adres.js'
import { bar } from './balk.js'
import { sheet } from './blad.js'
import { base, columns, load, postcode } from './gegevens.js'
import { group, option } from './groepen.js'
import { isCurrent, show } from './lijst.js'
import { inWords, kilometres, tally } from './tellen.js'

const aside = document.querySelector('.filters')
const status = aside.querySelector('[role=status]')
const groups = [...aside.querySelectorAll('[data-groep]')].map((box) => group(box, choose))
const place = {}
const near = aside.querySelector('.filterplek')
const field = near?.querySelector('input')
const [within, sorting] = near?.querySelectorAll('select') ?? []
const report = bar(groups, place, choose)
const tellSheet = sheet(aside)

let turn = 0
let strange = []
let timer

for (const part of aside.querySelectorAll('.filterplek, .filters__alleen-script')) part.hidden = false
if (groups[0]) groups[0].box.open = true
// The data come as soon as somebody comes near the filters.
for (const kind of ['pointerover', 'focusin']) aside.addEventListener(kind, () => load([]).catch(() => {}), { once: true })
for (const each of groups) {
  each.box.ontoggle = () => isAsked(each) && update()
  if (each.options.length > 20) import('./groot.js').then(({ findable }) => findable(each))
}
onpopstate = restore
if (near) {
  field.oninput = field.onchange = ({ type }) => {
    const found = digits(field.value)
    const isWrong = !found && field.value.trim()
    // While somebody types, half a postcode is not wrong yet.
    if (type === 'input' ? isWrong || found === place.digits : !isWrong) return
    place.digits = found
    choose()
  }
  within.onchange = sorting.onchange = () => {
    Object.assign(place, { within: within.value, order: sorting.value })
    choose()
  }
}
restore()

function restore() {
  strange = read(groups, place, near && [...within.options].map(({ value }) => value))
  for (const each of groups) {
    for (let box = each.wanted.size && each.box; box; box = box.parentElement.closest('details')) box.open = true
  }
  if (near) field.value = place.typed
  update()
}

function choose() {
  strange = []
  const address = write(groups, place)
  if (address !== location.pathname + location.search) history.pushState(null, '', address)
  update()
}

function isActive() {
  return place.digits || groups.some(({ wanted }) => wanted.size)
}

// Whether the column of a group is needed: it has a choice, or it is open and its numbers follow other choices.
function isAsked({ wanted, box, options }) {
  return wanted.size > 0 || (box.open && (isActive() || !options.length))
}

async function update() {
  const mine = ++turn
  let found
  let isBroken
  try {
    const asked = groups.filter(isAsked).map(({ key }) => key)
    if (place.digits) asked.push('postcode')
    if (asked.length) {
      await load(asked)
      if (!isCurrent()) throw new Error('page and data are of different builds')
      const at = place.digits && await postcode(place.digits)
      if (mine !== turn) return
      await settle()
      if (!at) place.digits = ''
      if (isActive()) found = judge(at)
    }
    await show(found)
  } catch {
    isBroken = true
    found = undefined
    if (mine === turn) await show()
  }
  if (mine !== turn) return
  tell(found, isBroken)
}

// Choices that nobody knows are let go, and told.
async function settle() {
  for (const each of groups) {
    each.column = columns.get(each.key)
    if (!each.column) continue
    if (!each.options.length) (await import('./groot.js')).fill(each, option)
    for (const key of each.wanted) {
      if (!each.column.keys.includes(key) && each.wanted.delete(key)) strange.push(`${each.key}=${key}`)
    }
  }
}

function judge(at) {
  const far = at && columns.get('postcode').map((other) => other && kilometres(at, other))
  const reach = far && place.within && far.map((km) => km === null || km <= Number(place.within))
  const result = tally(base, groups.filter(({ column }) => column), reach)
  const sorted = far && !place.order
  const schools = [...result.matches]
  const distance = (school) => far[school] ?? Infinity
  if (sorted) schools.sort((one, other) => distance(one) - distance(other) || one - other)
  const tail = sorted ? schools.findIndex((school) => far[school] === null) : -1
  const perUnit = groups.some((each) => each.perUnit && each.wanted.size)
  const note = (school) => [
    far?.[school] ? `${inWords(far[school])} hemelsbreed` : '',
    perUnit ? departments(school, result.fits) : '',
  ].filter(Boolean).join(' · ')
  return { ...result, schools, sorted, tail, note }
}

// Which departments match, of a school that has them.
function departments(school, fits) {
  const names = base.departments.filter((name, unit) => base.owner[unit] === school && name && fits(unit))
  return names.length ? `Past voor: ${names.join(', ')}` : ''
}

function tell(found, isBroken) {
  const told = strange.slice(0, 3).map((text) => `“${shortened(text)}”`)
  if (strange.length > 3) told.push(`en nog ${strange.length - 3}`)
  const words = report(found, isBroken, told.join(', '))
  tellSheet(groups.reduce((sum, { wanted }) => sum + wanted.size, place.digits ? 1 : 0), found?.schools.length)
  if (near) {
    within.value = place.within
    sorting.value = place.order
    near.querySelector('.filterplek__keuzes').hidden = !place.digits
    const isWrong = Boolean(!place.digits && field.value.trim() && !isBroken)
    const [shape, unknown] = near.querySelector('.filters__fout').children
    shape.hidden = !isWrong || digits(field.value)
    unknown.hidden = !isWrong || !shape.hidden
    field.setAttribute('aria-invalid', isWrong)
  }
  // Said once the choices come to rest.
  clearTimeout(timer)
  timer = setTimeout(() => (status.textContent = words), 700)
}
