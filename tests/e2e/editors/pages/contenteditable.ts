import { setStage, shownText } from './stage'

void setStage(place => {
  const box = place.appendChild(place.ownerDocument.createElement('div'))
  box.contentEditable = 'true'
  return { box, text: () => shownText(box) }
})
