import { expect, test } from 'vitest'
import { wordPieces } from '@/utils/flow/detect/word-pieces'
import { tokenize } from '@/utils/kit/tokens'
import { de } from '@/utils/languages/de/language'
import { en } from '@/utils/languages/en/language'

const piecesOf = (text: string, language = en) => [...wordPieces(tokenize(text), language)]

test('words, and pairs with the edges of the text', () =>
  expect(piecesOf('Can’t come')).toEqual(["can't", 'come', "~s can't", "can't come", 'come ~e']))

test('a figure, a weekday and a month stand for all others', () => {
  expect(piecesOf('Sat 3\nJune')).toEqual(['~d', '#', '~n', '~m', '~s ~d', '~d #', '# ~n', '~n ~m', '~m ~e'])
  expect(piecesOf('Samstag', de)).toContain('~d')
})

test('what comes again counts once', () => expect(piecesOf('no no no')).toEqual(['no', '~s no', 'no no', 'no ~e']))

test('of a long text the beginning counts', () => {
  const pieces = piecesOf(`${'word '.repeat(1000)}party`)
  expect(pieces).toEqual(['word', '~s word', 'word word', 'word ~e'])
})

test('an empty text has its edges', () => expect(piecesOf('')).toEqual(['~s ~e']))
