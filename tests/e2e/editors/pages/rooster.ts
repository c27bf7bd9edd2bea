import { Editor } from 'roosterjs-content-model-core'
import { contentModelToText } from 'roosterjs-content-model-dom'
import { EditPlugin, PastePlugin } from 'roosterjs-content-model-plugins'
import { setStage } from './stage'

/** In Outlook the editor is in the page; in Proton the page makes it in a blank frame. */
void setStage(
  place => {
    const page = place.ownerDocument
    const parent = place.appendChild(page.createElement('div'))
    parent.id = 'editorParent_1'
    const box = parent.appendChild(page.createElement('div'))
    const editor = new Editor(box, { plugins: [new EditPlugin(), new PastePlugin()] })
    return { box, text: () => contentModelToText(editor.getContentModelCopy('connected')).replaceAll('\r', '') }
  },
  { isMadeFromAbove: true }
)
