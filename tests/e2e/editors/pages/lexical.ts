import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, createEditor } from 'lexical'
import { setStage } from './stage'

void setStage(place => {
  const box = place.appendChild(document.createElement('div'))
  box.contentEditable = 'true'
  box.style.whiteSpace = 'pre-wrap'
  const editor = createEditor({ namespace: 'bench', onError: error => console.error(error) })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.setRootElement(box)
  editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true })
  const lines = () =>
    $getRoot()
      .getChildren()
      .map(line => line.getTextContent())
  return { box, text: () => editor.getEditorState().read(lines).join('\n') }
})
