// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { watchDoor } from '@/entrypoints/door.content/watch-door'

const siteAt = (url: string): string | null => /\/(messages|events)\//.exec(url)?.[1] ?? null
const navigation = new EventTarget()

function go(path: string): void {
  Reflect.get(window, 'happyDOM').setURL(`https://www.facebook.com${path}`)
  navigation.dispatchEvent(new Event('currententrychange'))
}

function watch() {
  const onEnter = vi.fn<() => void>()
  const controller = new AbortController()
  watchDoor({ siteAt, signal: controller.signal, onEnter, navigation })
  return { onEnter, stop: () => controller.abort() }
}

beforeEach(() => go('/'))

test('tells when a page becomes one that is read, each time', () => {
  const { onEnter, stop } = watch()
  go('/groups/1')
  expect(onEnter).not.toHaveBeenCalled()
  go('/messages/t/1')
  go('/messages/t/2')
  expect(onEnter).toHaveBeenCalledTimes(1)
  go('/')
  go('/messages/t/1')
  expect(onEnter).toHaveBeenCalledTimes(2)
  stop()
})

test('tells when a page becomes one of another site on its host', () => {
  go('/events/1')
  const { onEnter, stop } = watch()
  go('/messages/t/1')
  expect(onEnter).toHaveBeenCalledTimes(1)
  stop()
})

test('has nothing to tell on a page that was loaded as one', () => {
  go('/messages/t/1')
  const { onEnter, stop } = watch()
  go('/messages/t/2')
  expect(onEnter).not.toHaveBeenCalled()
  stop()
})

test('follows the way back where navigation is not told, and ends with its signal', () => {
  const { onEnter, stop } = watch()
  Reflect.get(window, 'happyDOM').setURL('https://www.facebook.com/messages/t/1')
  window.dispatchEvent(new Event('popstate'))
  expect(onEnter).toHaveBeenCalledTimes(1)
  stop()
  go('/')
  go('/messages/t/1')
  expect(onEnter).toHaveBeenCalledTimes(1)
})
