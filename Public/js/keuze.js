// The schools that a visitor wants to compare: [{ school, afdeling, naam }]. Kept in this tab only and gone
// when it closes; where the browser blocks that, on this page only.

const KEY = 'vergelijken'
export const MOST = 5

let kept = []
let blocked = false

const isChoice = (item) => /^[a-z0-9-]+$/.test(item?.school) && typeof item.naam === 'string'

export function chosen() {
  try {
    const found = blocked ? kept : JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    kept = Array.isArray(found) ? found.filter(isChoice).slice(0, MOST) : []
  } catch {
    blocked = true
  }
  return kept
}

export function choose(schools) {
  kept = schools
  try {
    if (schools.length) sessionStorage.setItem(KEY, JSON.stringify(schools))
    else sessionStorage.removeItem(KEY)
  } catch {
    blocked = true
  }
}

// What stands behind the question mark of the page that compares.
export const addressOf = (schools, differences) =>
  '?scholen=' +
  schools.map(({ school, afdeling }) => (afdeling ? school + ':' + afdeling : school)).join(',') +
  (differences ? '&verschillen=1' : '')
