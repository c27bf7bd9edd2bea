import { setStage } from './stage'

void setStage(place => {
  const box = place.appendChild(place.ownerDocument.createElement('textarea'))
  return { box, text: () => box.value }
})
