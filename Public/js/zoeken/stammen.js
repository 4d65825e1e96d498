// Dutch words as they sound and without their endings. Insight/Zoeken/Woordstam.swift does the same for the
// index; Tests/Zoeken/stammen.tsv holds both to it.

const SOUNDS = { ch: 'g', ph: 'f', th: 't', qu: 'kw', dt: 't', ij: 'ei', ou: 'au', c: 'k', q: 'k', x: 'ks', y: 'i', v: 'f', z: 's' }
const single = (word) => word.replace(/([^aeiou\d])\1+/g, '$1')

// The words of a text: lower case, without accents and marks.
export function words(text) {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[øœæßđł]/g, (letter) => ({ ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l' })[letter])
  return folded.replace(/['’]s(?![a-z0-9])/g, '').replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
}

// One spelling for what sounds alike: dislexie and dyslexie, wegweizer and wegwijzer.
export const sound = (word) =>
  single(word.replace(/ch|ph|th|qu|dt|ij|ou|c(?=[eiy])|[cqxyvz]/g, (part, at) =>
    part === 'c' && /[eiy]/.test(word[at + 1] ?? '') ? 's' : SOUNDS[part]))

const isLong = (word) => /[aeiouy][^aeiouy]+[aeiouy]/.test(word)

// An open syllable closes: lez is leez, klass is klas; but the e of reken is weak and stays short.
function closed(word) {
  if (/([^aeiouy])\1$/.test(word)) return word.slice(0, -1)
  if (!/(^|[^aeiouy])[aeou][bdfgklmnprstvz]$/.test(word) || (isLong(word) && /e[lmnr]$/.test(word))) return word
  return word.slice(0, -1) + word.slice(-2)
}

// What stays of a word without the first of these endings that it has: the ending, how much must be left, what
// takes its place. An open syllable is closed.
const ENDINGS = [
  ['heden', 3], ['heid', 3], ['istische', 2, 'ist'], ['istisch', 2, 'ist'], ['isme', 2, 'ist'], ['ediste', 3, 'edie'],
  ['edist', 3, 'edie'], ['iste', 3, 'ist'], ['ische', 3], ['isch', 3], ['exie', 2, 'ect'], ['icus', 3], ['ieve', 3, 'ie'],
  ['ief', 3, 'ie'], ['atie', 4], ['iek', 4], ['erijen', 3], ['erij', 3], ['ingen', 2, '+'], ['ing', 2, '+'],
  ['ende', 4, '+'], ['end', 4, '+'], ['en', 2, '+'], ['e', 3, '+'],
]

function without(word, endings) {
  for (const [ending, least, then = ''] of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (rest.length < least || !/[aeiouy]/.test(rest) || /[aeiouy]$/.test(rest)) continue
    return then === '+' ? closed(rest) : rest + then
  }
  return word
}

// The stem: the same for lezen and leest, problemen and probleem, angstige and angst.
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return sound(word)
  let part = word
  if (/..[^aeiouy]jes?$/.test(part)) part = part.replace(/jes?$/, '').replace(/mp$/, 'm')
  else if (/...[^aeiouys]s$/.test(part)) part = part.slice(0, -1)
  part = without(without(part, ENDINGS), [['ig', 3]])
  const participle = /^ge.{3,}[dt]$/.test(part)
  part = without(without(part, [['dt', 3, 'd'], ['t', 3], ['d', 4]]), [['er', 5, '+']])
  if (participle) part = part.slice(2)
  if (isLong(part)) part = part.replace(/ee([lmnr])$/, 'e$1')
  return sound(part.replace(/d$/, 't'))
}
