// Which schools match, and how many would with one choice more or less. Pure: no page, no address.

// Groups: { column, wanted } where wanted holds keys of options. `near` says for each school whether it is near
// enough; nothing without a distance.
export function tally({ schools, owner }, groups, near) {
  const units = owner.length
  const fails = new Uint8Array(units)
  const closed = new Uint8Array(units)
  const active = []
  for (const group of groups) {
    group.chosen = new Set([...group.wanted].map((key) => group.column.keys.indexOf(key)))
    group.meaning = meanings(group)
    if (group.chosen.size) active.push(judge(group, fails, closed))
  }
  if (near) {
    const passes = Uint8Array.from(owner, (school) => (near[school] ? 1 : 0))
    passes.forEach((pass, unit) => {
      if (pass) return
      fails[unit] += 1
      closed[unit] = 1
    })
    active.push({ passes })
  }
  const matches = new Set()
  const open = new Set()
  for (let unit = 0; unit < units; unit += 1) {
    if (!fails[unit]) matches.add(owner[unit])
    if (!closed[unit]) open.add(owner[unit])
  }
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
      owner.forEach((school, unit) => fails[unit] <= 1 - passes[unit] && found.add(school))
      return { group, schools: found.size }
    }),
  }
}

// What each place in a set means: itself, or beyond the options "this need is unknown". That counts for the last
// option, unless other needs were chosen.
function meanings({ column, chosen }) {
  const last = column.keys.length - 1
  const needs = [...chosen].some((option) => option < last)
  const beyond = column.parts.length > 1 || column.parts[0].sets.some((set) => set.some((option) => option > last))
  return Array.from({ length: beyond ? 2 * last + 1 : last + 1 }, (_, option) => {
    if (option <= last) return option
    return !needs || chosen.has(option - last - 1) ? last : -1
  })
}

function judge(group, fails, closed) {
  const { column, chosen, meaning } = group
  const last = column.keys.length - 1
  const unknown = column.keys[last].startsWith('onbekend') ? last : -2
  const passes = new Uint8Array(fails.length)
  const excused = new Uint8Array(fails.length)
  for (const { sets, codes } of column.parts) {
    const good = sets.map((set) => set.some((option) => chosen.has(meaning[option])))
    const blank = sets.map((set) => set.some((option) => meaning[option] === unknown))
    for (let unit = 0; unit < codes.length; unit += 1) {
      if (good[codes[unit]]) passes[unit] = 1
      if (blank[codes[unit]]) excused[unit] = 1
    }
  }
  for (let unit = 0; unit < fails.length; unit += 1) {
    if (passes[unit]) continue
    fails[unit] += 1
    if (!excused[unit]) closed[unit] = 1
  }
  group.passes = passes
  return { group, passes }
}

// For each option the schools that have it and match in all other groups.
function count({ column, chosen, passes, meaning }, owner, fails) {
  const counts = new Uint32Array(column.keys.length)
  const seen = new Int32Array(counts.length).fill(-1)
  for (let unit = 0; unit < owner.length; unit += 1) {
    if (fails[unit] - (chosen.size && !passes[unit] ? 1 : 0)) continue
    for (const { sets, codes } of column.parts) {
      for (const place of sets[codes[unit]]) {
        const option = meaning[place]
        if (option < 0 || seen[option] === owner[unit]) continue
        seen[option] = owner[unit]
        counts[option] += 1
      }
    }
  }
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
