// The address holds the whole state of the filters: sharing it shares the view.

export const digits = (text) => /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text)?.[1] ?? ''

// Makes the choices that the address asks for. What nobody knows is handed back as text, to be told.
export function read(groups, place, ranges) {
  const strange = []
  for (const { wanted } of groups) wanted.clear()
  Object.assign(place, { typed: '', digits: '', within: '', order: '' })
  for (const [name, value] of new URLSearchParams(location.search)) {
    const group = groups.find(({ key }) => key === name)
    if (group) {
      for (const key of value.split(',', 200)) if (key) group.wanted.add(key)
    } else if (name === 'postcode' && ranges) {
      place.typed = value.slice(0, 12)
      place.digits = digits(place.typed)
    } else if (name === 'binnen' && ranges?.includes(value)) place.within = value
    else if (name === 'volgorde' && value === 'naam') place.order = value
    else strange.push(`${name}=${value}`)
  }
  return strange
}

// The same state always has the same address, whatever the order of the choices.
export function write(groups, place) {
  const parts = groups.filter(({ wanted }) => wanted.size)
    .map(({ key, wanted }) => `${key}=${[...wanted].map(encodeURIComponent).join(',')}`)
  if (place.digits) {
    parts.push(`postcode=${place.digits}`)
    if (place.within) parts.push(`binnen=${place.within}`)
    if (place.order) parts.push(`volgorde=${place.order}`)
  }
  return location.pathname + (parts.length ? `?${parts.join('&')}` : '')
}
