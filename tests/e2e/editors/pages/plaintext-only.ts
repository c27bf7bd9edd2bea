import { setStage, shownText } from './stage'

void setStage(place => {
  const box = place.appendChild(place.ownerDocument.createElement('div'))
  box.contentEditable = 'plaintext-only'
  box.style.whiteSpace = 'pre-wrap'
  return { box, text: () => shownText(box) }
})
