import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { setStage } from './stage'

void setStage(place => {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })]
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) })
  view.dom.style.whiteSpace = 'pre-wrap'
  return { box: view.dom, text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') }
})
