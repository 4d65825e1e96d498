// The address holds the whole state of the filters: sharing it shares the view.

const postcodes = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i

export const digits = (text) => postcodes.exec(text)?.[1]

// What an address asks for. What nobody knows is handed back as text, to be told.
export function read(search, groups, ranges) {
  const state = { wanted: new Map(), postcode: '', within: '', byName: false, strange: [] }
  for (const [name, value] of new URLSearchParams(search)) {
    if (groups.has(name)) {
      const wanted = state.wanted.get(name) ?? new Set()
      for (const key of value.split(',').slice(0, 200)) if (key) wanted.add(key)
      state.wanted.set(name, wanted)
    } else if (name === 'postcode' && ranges) state.postcode = value.slice(0, 12)
    else if (name === 'binnen' && ranges?.includes(value)) state.within = value
    else if (name === 'volgorde' && /^(naam|afstand)$/.test(value)) state.byName = value === 'naam'
    else state.strange.push(`${name}=${value}`)
  }
  return state
}

// The same state always has the same address, whatever the order of the choices.
export function write(groups, place) {
  const parts = groups.filter(({ wanted }) => wanted.size)
    .map(({ key, wanted }) => `${key}=${[...wanted].map(encodeURIComponent).join(',')}`)
  if (place.digits) parts.push(`postcode=${place.digits}`)
  if (place.digits && place.within) parts.push(`binnen=${place.within}`)
  if (place.digits && place.byName) parts.push('volgorde=naam')
  return location.pathname + (parts.length ? `?${parts.join('&')}` : '')
}
