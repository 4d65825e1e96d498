// A column for each chosen school. The address says which: `?scholen=a:havo,b&verschillen=1`. All words come
// from the templates in the page.

import { MOST, addressOf, choose, element, folded, namesOf, readJSON, readNamed, say, shortened } from './site.js'

const byId = (id) => document.getElementById(id)
const table = byId('vergelijking')
const form = byId('kiezen')
const input = byId('voeg-toe')
const options = byId('scholen')
const differences = byId('verschillen')
const listAddress = new URL('lijst.json', document.baseURI)
const title = document.title

// More names than this in the address are not looked at one by one.
const MOST_READ = 20

// A piece of the page: `data-als="veld"` stays when there is a value, `data-als="veld=x"` when it is x.
function piece(name, values = {}) {
  const made = byId('deel-' + name).content.cloneNode(true)
  for (const part of made.querySelectorAll('*')) {
    const { als, veld, naar, teken } = part.dataset
    const [field, wanted] = als?.split('=') ?? []
    if (wanted ? values[field] !== wanted : als && !values[field]) part.remove()
    if (veld) part.textContent = values[veld]
    if (naar) part.href = values[naar]
    if (teken === '') part.classList.add('teken--' + values.teken)
  }
  return made
}

// All schools by slug, and what became of those that are no longer there.
async function readList() {
  const list = await readJSON(listAddress)
  const schools = new Map()
  for (const [file, rows] of list.delen) {
    let place
    for (const [school, naam, ownPlace = place] of rows) {
      place = ownPlace
      schools.set(school, { school, naam, plaats: place, file, tekst: `${naam}, ${place}` })
    }
  }
  return { schools, closed: new Map(Object.entries(list.gesloten)), former: new Map(Object.entries(list.vorige)) }
}

// What the address asks for, and a note for everything in it that cannot be shown.
function readAddress(list) {
  const query = new URLSearchParams(location.search)
  const asked = query.get('scholen')?.match(/[^\s,]+/g) ?? []
  const choice = []
  const notes = []
  const tooMany = []
  const unknown = new Set()
  for (const part of asked.slice(0, MOST_READ)) {
    const [name, afdeling = ''] = part.split(':')
    const school = list.former.get(name) ?? name
    const known = list.schools.get(school)
    const [naam, dag] = list.closed.get(school) ?? []
    if (naam) notes.push(['gesloten', { naam, dag, url: `../scholen/${school}/` }])
    else if (!known) unknown.add(shortened(name))
    else if (choice.some((item) => item.school === school)) notes.push(['dubbel', known])
    else if (choice.length === MOST) tooMany.push(known.naam)
    else choice.push({ ...known, afdeling })
  }
  if (unknown.size) notes.push(['onbekend', { namen: [...unknown].join('”, “') }])
  if (asked.length > MOST_READ) tooMany.push('…')
  if (tooMany.length) notes.push(['te-veel', { namen: tooMany.join(', ') }])
  return { choice, notes, onlyDifferences: query.get('verschillen') === '1' }
}

// The answers of the chosen schools; a school whose file does not come is named in a note.
async function readColumns(choice, notes) {
  const read = await Promise.allSettled(choice.map(({ file }) => readNamed(listAddress, file)))
  return read.flatMap(({ value: part }, place) => {
    const { school, naam, afdeling } = choice[place]
    const data = part?.scholen[school]
    if (!data) {
      notes.push(['niet-geladen', { naam }])
      return []
    }
    const department = (data.afdelingen ?? []).find(([id]) => id === afdeling)
    if (afdeling && !department) notes.push(['afdeling', { naam, afdeling: shortened(afdeling) }])
    choice[place].afdeling = department?.[0] ?? ''
    const cells = data.antwoorden.map((answer) => cellOf(part.cellen[answer], department, data))
    const url = `../scholen/${school}/`
    return [{ ...data, item: choice[place], cells, url, afdeling: department?.[1] }]
  })
}

// One answer: of the department when one is chosen, of the school with all that differs otherwise.
function cellOf(answer, department, school) {
  const { afdelingen, ...whole } = answer
  const cell = { ...(department ? (afdelingen?.[department[0]] ?? whole) : whole), jaar: school.jaar, school: school.naam }
  if (!department && afdelingen) {
    cell.per = school.afdelingen.flatMap(([id, naam]) => (afdelingen[id] ? [{ naam, ...afdelingen[id] }] : []))
    cell.anders = cell.soort !== 'verschilt' && namesOf(cell.per)
  }
  cell.uitleg = cell.partner || cell.alternatief || cell.toelichting || cell.per
  cell.gewoon = !cell.alternatief && cell.soort !== 'verschilt'
  return cell
}

// Two schools say the same when the words of the answer are the same, per department too. What both left
// open is shown as open, never as no.
const said = ({ soort, antwoord, norm, per = [] }) =>
  JSON.stringify([soort, antwoord, norm, per.map((own) => [own.naam, said(own)])])
const isSame = (cells) => cells.every((cell) => said(cell) === said(cells[0]))

const dataCell = (content, name = '') => element('td', { class: 'kolom ' + name }, content)

function answerCell(cell, vraag, name = 'cel') {
  const made = dataCell(piece(name, { ...cell, vraag }), cell.soort === 'onbekend' ? 'antwoord--onbekend' : '')
  made.querySelector('.per-afdeling')?.append(...(cell.per ?? []).map((own) => piece('afdeling', own)))
  return made
}

function show(columns, onlyDifferences) {
  for (const old of table.querySelectorAll('.kolom, .gelijk')) old.remove()
  table.style.setProperty('--kolommen', columns.length)
  table.tHead.rows[0].append(...columns.map((column) => piece('kop', column).querySelector('th')))
  byId('feiten').hidden = !columns.length
  for (const row of byId('feiten').rows) {
    row.append(...columns.map((column) => dataCell(piece(row.dataset.deel, column))))
  }
  columns.forEach(showControls)
  const same = piece('gelijk').querySelector('tbody')
  const collapses = onlyDifferences && columns.length > 1
  for (const row of table.querySelectorAll('[data-rij]')) {
    const cells = columns.map((column) => column.cells[row.dataset.rij])
    const vraag = row.querySelector('summary').textContent
    row.hidden = collapses && isSame(cells)
    if (row.hidden) {
      const collapsed = same.insertRow()
      const cell = answerCell(cells[0], vraag, 'samen')
      cell.colSpan = columns.length
      collapsed.append(row.cells[0].cloneNode(true), row.cells[1].cloneNode(true), cell)
    } else row.append(...cells.map((cell) => answerCell(cell, vraag)))
  }
  for (const body of table.tBodies) {
    if (body.id !== 'feiten') body.hidden = !body.querySelector('[data-rij]:not([hidden])')
  }
  if (same.rows.length > 1) table.append(same)
  for (const cell of table.querySelectorAll('.vergelijking__groep td')) cell.colSpan = columns.length + 1
}

// Its own department, and the button that takes a column away.
function showControls(column, place) {
  const cell = byId('feiten').rows[0].cells[place + 2]
  const select = cell.querySelector('select')
  const choice = now.choice
  if (select) {
    for (const [id, naam] of column.afdelingen) select.add(new Option(naam, id))
    select.value = column.item.afdeling
    select.onchange = () => {
      column.item.afdeling = select.value
      go(choice, 'afdeling', column.naam, 'select', place)
    }
  }
  cell.querySelector('button').onclick = () =>
    go(choice.filter((item) => item !== column.item), 'weg', column.naam, 'button', place)
}

const tell = (name, values) => say(byId('bericht'), piece('bericht-' + name, values).textContent.trim())

let now = { choice: [] }
let list

// A new address for a new choice: going back shows the former one. What was pressed is made anew, or gone:
// the focus goes to what now stands in its place.
async function go(choice, message, naam, pressed, place) {
  history.pushState(null, '', addressOf(choice, differences.checked))
  await start()
  tell(message, { naam, aantal: now.choice.length })
  if (!pressed) return
  const [row] = byId('feiten').rows
  ;((row.cells[place + 2] ?? row.lastElementChild).querySelector(pressed) ?? input).focus()
}

async function render() {
  list ??= await readList()
  const asked = readAddress(list)
  const columns = await readColumns(asked.choice, asked.notes)
  now = asked
  differences.checked = asked.onlyDifferences
  choose(asked.choice)
  show(columns, asked.onlyDifferences)
  if (asked.choice.length < 2) asked.notes.push([asked.choice.length ? 'nog-een' : 'geen'])
  byId('meldingen').replaceChildren(...asked.notes.map(([name, values]) => piece('melding-' + name, values)))
  const names = namesOf(asked.choice)
  document.title = names ? `${names}: ${title}` : title
  form.hidden = false
}

const start = () => render().catch(() => byId('meldingen').replaceChildren(piece('melding-fout')))

// Schools that are not yet there and whose name or place holds what was typed.
function found(typed) {
  const wanted = folded(typed.trim())
  return [...list.schools.values()].filter(
    (item) => folded(item.tekst).includes(wanted) && !now.choice.some(({ school }) => school === item.school),
  )
}

function suggest() {
  options.replaceChildren(...found(input.value).slice(0, 50).map(({ tekst }) => new Option(tekst)))
}
input.onfocus = suggest
input.oninput = suggest

form.onsubmit = (event) => {
  event.preventDefault()
  const typed = input.value.trim()
  const matches = typed ? found(typed) : []
  const exact = matches.filter(({ naam, tekst }) => [naam, tekst].some((text) => folded(text) === folded(typed)))
  const [school, another] = exact.length ? exact : matches
  if (now.choice.length === MOST) return tell('vol')
  if (!school || another) return tell(school ? 'meer' : 'geen', { naam: shortened(typed) })
  input.value = ''
  go([...now.choice, { ...school, afdeling: '' }], 'erbij', school.naam)
}
differences.onchange = () => go(now.choice, differences.checked ? 'verschillen' : 'alles')
onpopstate = start
start()
