import tinymce from 'tinymce'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import 'tinymce/icons/default'
import { setStage } from './stage'

void setStage(async place => {
  const target = place.appendChild(document.createElement('textarea'))
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false
  })
  if (!editor) throw new Error('TinyMCE shows its box.')
  return { box: editor.getBody(), text: () => editor.getContent({ format: 'text' }) }
})
