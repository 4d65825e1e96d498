// On a phone the filters stand in a sheet that opens over the page: the same controls, moved.

import { counted } from '../site.js'

export function sheet(aside) {
  const dialog = document.querySelector('.filterblad')
  const content = aside.querySelector('.filters__inhoud')
  const opener = document.querySelector('.filterbalk__open')
  const done = dialog.querySelector('.filterblad__klaar')

  const close = () => dialog.close()
  opener.onclick = () => {
    dialog.querySelector('.filterblad__inhoud').append(content)
    dialog.showModal()
  }
  done.onclick = close
  dialog.querySelector('.filterblad__sluit').onclick = close
  dialog.onclose = () => {
    aside.append(content)
    opener.focus()
  }
  matchMedia('(min-width: 60rem)').addEventListener('change', close)

  return (chosen, found) => {
    opener.textContent = chosen ? `Filters (${chosen})` : 'Filters'
    done.textContent = found === undefined ? 'Toon alle scholen' : `Toon ${counted(found)}`
  }
}
