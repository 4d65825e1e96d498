// The lists of links in the page become groups of checkboxes.

import { element } from '../site.js'

// A group: its box in the page, its options, and `wanted`, the keys of the chosen ones.
export function group(box, changed) {
  const list = box.querySelector('ul')
  const { groep: key, kort: short, perAfdeling } = box.dataset
  const result = { key, short, perUnit: perAfdeling === '', box, options: [], wanted: new Set(), changed }
  const field = element('fieldset', {}, element('legend', { class: 'vh' }, box.firstElementChild.textContent))
  box.hidden = false
  list.replaceWith(field)
  field.append(list)
  for (const item of list.children) {
    const [text, count, hint] = item.children
    option(result, item, item.dataset.waarde, text.textContent, count, hint)
    text.remove()
  }
  return result
}

export function option(group, item, key, label, count, hint) {
  const input = element('input', { type: 'checkbox', autocomplete: 'off' })
  if (hint) {
    hint.id = `uitleg-${group.key}-${key}`
    input.setAttribute('aria-describedby', hint.id)
  }
  item.prepend(element('label', {}, input, element('span', {}, label, ' ', count)))
  input.onchange = () => {
    group.wanted[input.checked ? 'add' : 'delete'](key)
    group.changed()
  }
  group.options.push({ key, label, input, count, item })
}
