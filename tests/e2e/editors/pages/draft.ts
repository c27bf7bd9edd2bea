import { Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { drawn, setStage } from './stage'

let text = ''

function Box() {
  const [editorState, setState] = useState(() => EditorState.createEmpty())
  text = editorState.getCurrentContent().getPlainText()
  return createElement(Editor, { editorState, onChange: setState, placeholder: 'Message the class' })
}

void setStage(async place => {
  createRoot(place).render(createElement(Box))
  const box = await drawn(place, '.public-DraftEditor-content')
  return { box, text: () => text }
})
