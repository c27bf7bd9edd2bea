// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { imagesOf, linksOf } from '@/utils/flow/adapt/page/content-of'
import { textOf } from '@/utils/flow/adapt/page/text-of'

function element(html: string): Element {
  const template = document.createElement('template')
  template.innerHTML = `<div>${html}</div>`
  document.body.replaceChildren(template.content)
  return document.body.firstElementChild ?? document.body
}

describe('text as a person reads it', () => {
  test.each([
    ['one <b>two</b>  three', 'one two three'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['one<div>two</div>three', 'one\ntwo\nthree'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['<table><tr><td>When</td><td>Friday</td></tr><tr><td>Where</td></tr></table>', 'When Friday\nWhere'],
    ['<img alt="🎈"> party <img alt="Map of the hall"> <img>', '🎈 party'],
    ['a<script>b</script><style>c</style><template>d</template><i hidden>e</i><i style="display:none">f</i>g', 'ag'],
    [
      '<img alt=":tada:" src="https://a.example/x/1f389@2x.png"> party <img alt=":our-cat:" src="/cat.png">',
      '🎉 party'
    ],
    ['<img alt=":flag-de:" src="/1f1e9-1f1ea.png"><img alt=":odd:" src="/ffffff.png">', '🇩🇪'],
    ['one\n   two', 'one two'],
    ['&lt;b&gt;not bold&lt;/b&gt;', '<b>not bold</b>'],
    ['<br><br><br><br>one<br><br><br><br>two', 'one\n\ntwo']
  ])('%s', (html, text) => expect(textOf(element(html))).toBe(text))

  test('line breaks of the source, where they are meant', () => {
    expect(textOf(element('<span>one\n  two</span>'), { keepLineBreaks: true })).toBe('one\ntwo')
  })

  test('leaves out what it is told to', () => {
    expect(
      textOf(element('<blockquote>old</blockquote>new<i class="time">9:03</i>'), { skip: 'blockquote, .time' })
    ).toBe('new')
  })

  test('stops soon after the longest text that is kept', () => {
    const root = element('')
    for (let i = 0; i < 300; i++) root.append(document.createTextNode('x'.repeat(1000)))
    expect(textOf(root).length).toBeLessThan(25_000)
  })
})

describe('links and pictures', () => {
  test('only the web, each once, none twice and none that runs', () => {
    const links = linksOf(
      element(
        '<a href="https://example.org/a">1</a><a href="https://example.org/a">2</a><a href="javascript:alert(1)">3</a>' +
          '<a href="mailto:a@example.org">4</a><a href="http://[">5</a><blockquote><a href="https://example.org/b">6</a></blockquote>'
      ),
      'blockquote'
    )
    expect(links).toEqual(['https://example.org/a'])
  })

  test('twenty at most, and none that is endless', () => {
    const many = Array.from({ length: 100 }, (_, i) => `<a href="https://example.org/${i}">x</a>`).join('')
    expect(linksOf(element(`<a href="https://example.org/${'x'.repeat(5000)}">x</a>${many}`))).toHaveLength(20)
  })

  test('emoji are no pictures', () => {
    expect(imagesOf(element('<img alt="🎂"><img alt=""><img alt="A cake with candles 🎂"><i><img></i>'), 'i')).toBe(2)
  })
})
