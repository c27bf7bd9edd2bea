import { type ComponentProps, createElement, type FunctionComponent } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { drawn, setStage } from './stage'

void setStage(async place => {
  const editor = withReact(withHistory(createEditor()))
  const initialValue = [{ type: 'line', children: [{ text: '' }] }]
  // Its types ask for the children among the properties.
  const Chat = Slate as FunctionComponent<Omit<ComponentProps<typeof Slate>, 'children'>>
  const editable = createElement(Editable, { placeholder: 'Message the class' })
  createRoot(place).render(createElement(Chat, { editor, initialValue }, editable))
  const box = await drawn(place, '[data-slate-editor]')
  return { box, text: () => editor.children.map(line => Node.string(line)).join('\n') }
})
