import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readText } from './source-files'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')
const texts = tracked.filter(path => !/\.(png|ico|woff2)$/.test(path) && path !== 'package-lock.json')

/** Names of folders on somebody's machine, put together here so that this file does not match itself. */
const machine = new RegExp(['/(home|Users)/[a-z]', '/wo' + 'rk/', 'C:\\\\Users'].join('|'))

test('no file names a folder of somebody’s machine', () => {
  expect(texts.filter(path => machine.test(readText(path)))).toEqual([])
})

test('nothing is left for later', () => {
  const marks = new RegExp(
    `\\b(${['TO', 'FIX', 'XX'].map(mark => `${mark}${mark === 'TO' ? 'DO' : mark === 'FIX' ? 'ME' : 'X'}`).join('|')})\\b`
  )
  expect(texts.filter(path => marks.test(readText(path)))).toEqual([])
})

test('the lockfile names no registry of its own', () => {
  const elsewhere = [
    ...readText('package-lock.json').matchAll(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)([^"]+)"/g)
  ]
  expect(elsewhere.map(([, address]) => address)).toEqual([])
})

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readText('package.json'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version))
  )
  expect(loose).toEqual([])
})

/** A language is data: its lists are as long as people's words for a thing. */
const isLanguageData = (path: string): boolean => /^utils\/languages\/[a-z]+\//.test(path)

test('files are short', () => {
  const code = texts.filter(
    path => /^(utils|components|entrypoints|scripts)\/.*\.(ts|tsx|mjs|js)$/.test(path) && !isLanguageData(path)
  )
  const long = code.filter(path => readText(path).split('\n').length > 300)
  expect(long).toEqual([])
})
