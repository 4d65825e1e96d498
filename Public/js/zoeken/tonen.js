// What the list under a search box and the page of results share.

import { element } from '../site.js'
import { stem, words } from './stammen.js'

export const TITLES = ['Hulp', 'Scholen', 'Plaatsen', 'Begrippen', 'Bladzijden']
export const BROKEN = 'Het zoeken werkt nu niet.'

export const plural = (number) => (number === 1 ? '1 resultaat' : `${number} resultaten`)

// A question behind # comes from a search box of this site, and no server sees it.
export const behindHash = (question) => `#q=${encodeURIComponent(question)}`

// The text with the words that were found in a mark.
export const marked = (text, marks) => text.split(/([\p{L}\p{N}'’]+)/u).map((part, number) =>
  number % 2 && words(part).some((word) => marks.has(stem(word))) ? element('mark', {}, part) : part)
