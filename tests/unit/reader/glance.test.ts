// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createGlances } from '@/entrypoints/reader.content/glance'

const mayMatter = (words: string) => words.includes('party')

function pane(html: string): Element {
  const element = document.createElement('main')
  element.innerHTML = html
  return element
}

function begin(html: string) {
  const chat = pane(html)
  const glances = createGlances({ words: 'b', marks: 'em', id: 'id' }, 'p', mayMatter)
  glances.begin('chat', chat)
  const message = (id: string) => chat.querySelector(`[id="${id}"]`) ?? chat
  return { glances, message, over: (id: string) => glances.passOver(message(id)) }
}

test('what cannot speak of a party is passed over, and everything else is read whole', () => {
  const { over } = begin(
    '<p id="1"><b>hello</b></p><p id="2"><b>a party</b></p><p id="3"><i>a picture</i></p><p id="4"><b>hello</b><em>edited</em></p>'
  )
  expect(['1', '2', '3', '4'].map(over)).toEqual(['1', null, null, null])
})

test('a message that was worth reading is read again without its words, until another conversation is opened', () => {
  const { glances, message, over } = begin('<p id="1"><b>a party</b></p>')
  over('1')
  message('1').innerHTML = '<b>sorry, wrong group</b>'
  expect(over('1')).toBeNull()
  glances.begin('another chat', message('1'))
  expect(over('1')).toBe('1')
})
