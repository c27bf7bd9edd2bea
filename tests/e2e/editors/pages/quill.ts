import './trust-own-markup'
import Quill from 'quill'
import { setStage } from './stage'

void setStage(place => {
  const quill = new Quill(place.appendChild(document.createElement('div')), { modules: { toolbar: false } })
  quill.root.style.whiteSpace = 'pre-wrap'
  return { box: quill.root, text: () => quill.getText() }
})
