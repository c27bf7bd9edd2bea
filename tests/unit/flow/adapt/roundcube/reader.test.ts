// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roundcube } from '@/utils/flow/adapt/roundcube/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { showPage } from '../fixtures'

behavesLikeAReader(roundcube)

test('a mail that is passed on is no answer to its sender', () => {
  const html = readFileSync('tests/fixtures/sites/roundcube/2026-11-compose.html', 'utf8')
  const show = (subject: string) => showPage(html.replace('value="Re: Teo turns six"', `value="${subject}"`))
  expect(roundcube.findCompose(show('Re: Teo turns six'))).not.toBeNull()
  expect(roundcube.findCompose(show('Fwd: Teo turns six'))).toBeNull()
})
