// Dutch words as they sound and without their endings; Insight/Zoeken/Stemmer.swift does the same, and
// Tests/Zoeken/stammen.tsv holds both to it.

import { folded } from '../site.js'

const SOUNDS = { ch: 'g', ph: 'f', th: 't', qu: 'kw', dt: 't', ij: 'ei', ou: 'au', c: 'k', q: 'k', x: 'ks', y: 'i', v: 'f', z: 's' }
const LETTERS = { 'ø': 'o', 'œ': 'oe', 'æ': 'ae', 'ß': 'ss', 'đ': 'd', 'ł': 'l' }

export const words = (text) => folded(text)
  .replace(/[øœæßđł]/g, (letter) => LETTERS[letter])
  .replace(/['’](s(?![a-z0-9]))?/g, '').match(/[a-z0-9]+/g) ?? []

export const sound = (word) => word.replace(/c(?=[eiy])/g, 's')
  .replace(/ch|ph|th|qu|dt|ij|ou|[cqxyvz]/g, (part) => SOUNDS[part]).replace(/([^aeiou\d])\1+/g, '$1')

const isLong = (word) => /[aeiouy][^aeiouy]+[aeiouy]/.test(word)

// An open syllable closes: lez is leez, klass is klas; but the e of reken is weak.
const closed = (word) =>
  /([^aeiouy])\1$/.test(word) ? word.slice(0, -1)
    : !/(^|[^aeiouy])[aeou][bdfgklmnprstvz]$/.test(word) || (isLong(word) && /e[lmnr]$/.test(word)) ? word
      : word.slice(0, -1) + word.slice(-2)

// An ending, how much must be left, what takes its place; + closes the syllable.
const rules = (text) => text.split(' ').map((rule) => rule.match(/(\D+)(\d)(.*)/).slice(1))
const ENDINGS = rules('heden3 heid3 istische2ist istisch2ist isme2ist ediste3edie edist3edie iste3ist ische3 isch3 exie2ect icus3 ieve3ie ief3ie atie4 iek4 erijen3 erij3 ingen2+ ing2+ ende4+ end4+ en2+ e3+')
const [IG, PARTICIPLE, ER] = ['ig3', 'dt3d t3 d4', 'er5+'].map(rules)

function without(word, endings) {
  for (const [ending, least, then] of endings) {
    const rest = word.slice(0, -ending.length)
    if (word.endsWith(ending) && rest.length >= least && /[aeiouy].*[^aeiouy]$/.test(rest)) return then === '+' ? closed(rest) : rest + then
  }
  return word
}

export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return sound(word)
  let part = word
  if (/..[^aeiouy]jes?$/.test(part)) part = part.replace(/jes?$/, '').replace(/mp$/, 'm')
  else if (/...[^aeiouys]s$/.test(part)) part = part.slice(0, -1)
  part = without(without(part, ENDINGS), IG)
  const participle = /^ge.{3,}[dt]$/.test(part)
  part = without(without(part, PARTICIPLE), ER)
  if (participle) part = part.slice(2)
  if (isLong(part)) part = part.replace(/ee([lmnr])$/, 'e$1')
  return sound(part.replace(/d$/, 't'))
}
