import './trust-own-markup'
import { DecoupledEditor, Essentials, type ModelNode as Node, Paragraph } from 'ckeditor5'
import { setStage } from './stage'

void setStage(async place => {
  const source = place.appendChild(document.createElement('div'))
  const editor = await DecoupledEditor.create(source, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] })
  const root = editor.model.document.getRoot()
  const textOf = (line: Node) =>
    line.is('element') ? [...line.getChildren()].map(node => (node.is('$text') ? node.data : '\n')).join('') : ''
  const box = editor.ui.getEditableElement()
  if (!box) throw new Error('CKEditor shows its box.')
  return { box, text: () => [...(root?.getChildren() ?? [])].map(textOf).join('\n') }
})
