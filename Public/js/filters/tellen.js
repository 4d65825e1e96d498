// Which schools match, and how many would with one choice more or less. Pure: no page, no address.

// Groups: { column, wanted } where wanted holds keys of options. `near` says for each school whether it is near
// enough; nothing without a distance.
export function tally({ schools, owner }, groups, near) {
  const units = owner.length
  const fails = new Uint8Array(units)
  const closed = new Uint8Array(units)
  const active = []
  // Units that do not pass; `excused` are those of which it is only not known.
  function ask(passes, excused, group) {
    active.push({ group, passes })
    owner.forEach((_, unit) => {
      if (passes[unit]) return
      fails[unit]++
      if (!excused[unit]) closed[unit] = 1
    })
  }
  for (const group of groups) {
    group.chosen = new Set([...group.wanted].map((key) => group.column.keys.indexOf(key)))
    group.meaning = meanings(group)
    if (group.chosen.size) ask(...judge(group, units), group)
  }
  if (near) ask(owner.map((school) => near[school]), [])
  const matches = new Set()
  const open = new Set()
  owner.forEach((school, unit) => {
    if (!fails[unit]) matches.add(school)
    if (!closed[unit]) open.add(school)
  })
  return {
    total: schools,
    matches,
    fits: (unit) => !fails[unit],
    // Schools that match when "not filled in" is not held against them.
    open: open.size - matches.size,
    counts: new Map(groups.map((group) => [group.column, count(group, owner, fails)])),
    // How many schools match without one group; the distance has no group.
    without: () => active.map(({ group, passes }) => {
      const found = new Set()
      owner.forEach((school, unit) => fails[unit] <= !passes[unit] && found.add(school))
      return { group, schools: found.size }
    }),
  }
}

// What each place in a set means: itself, or beyond the options "this need is unknown". That counts for the last
// option, unless other needs were chosen.
function meanings({ column, chosen }) {
  const last = column.keys.length - 1
  const needs = [...chosen].some((option) => option < last)
  return Array.from({ length: 2 * last + 1 }, (_, option) =>
    option <= last ? option : !needs || chosen.has(option - last - 1) ? last : -1)
}

// Which units pass, and of which that is not known.
function judge(group, units) {
  const { column, chosen, meaning } = group
  const last = column.keys.length - 1
  const unknown = column.keys[last].startsWith('onbekend') ? last : -2
  const passes = new Uint8Array(units)
  const excused = new Uint8Array(units)
  for (const { sets, codes } of column.parts) {
    const good = sets.map((places) => places.some((place) => chosen.has(meaning[place])))
    const blank = sets.map((places) => places.some((place) => meaning[place] === unknown))
    codes.forEach((code, unit) => {
      if (good[code]) passes[unit] = 1
      if (blank[code]) excused[unit] = 1
    })
  }
  group.passes = passes
  return [passes, excused]
}

// For each option the schools that have it and match in all other groups.
function count({ column, chosen, passes, meaning }, owner, fails) {
  const counts = new Uint32Array(column.keys.length)
  const seen = []
  owner.forEach((school, unit) => {
    if (fails[unit] > (chosen.size && !passes[unit])) return
    for (const { sets, codes } of column.parts) {
      for (const place of sets[codes[unit]]) {
        const option = meaning[place]
        if (option < 0 || seen[option] === school) continue
        seen[option] = school
        counts[option]++
      }
    }
  })
  return counts
}

// A distance as people say it; the same words as on the pages.
export function inWords(km) {
  if (km < 0.95) return `${Math.max(50, Math.round(km * 20) * 50)} m`
  const tenths = Math.round(km * 10)
  return `${tenths >= 100 ? Math.round(km) : String(tenths / 10).replace('.', ',')} km`
}

// Kilometres in a straight line over a sphere; the same as when the site was built.
export function kilometres([lat, lon], [otherLat, otherLon]) {
  const rad = Math.PI / 180
  const up = Math.sin(((otherLat - lat) * rad) / 2)
  const right = Math.sin(((otherLon - lon) * rad) / 2)
  const h = up * up + Math.cos(lat * rad) * Math.cos(otherLat * rad) * right * right
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))
}
