import { type ComponentChildren, render as renderInto } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach } from 'vitest'
import { type Surface, SurfaceContext } from '@/components/basics/surface'
import { stringsFor } from '@/components/strings/strings'

/** A page on a Saturday in London, in English. */
export const surface: Surface = {
  strings: stringsFor('en'),
  locale: 'en-GB',
  today: '2026-11-21',
  zone: 'Europe/London'
}

afterEach(() => {
  renderInto(null, document.body)
})

/** Shows a component in the document and returns it. */
export async function show(children: ComponentChildren, at: Partial<Surface> = {}): Promise<HTMLElement> {
  await act(() =>
    renderInto(
      <SurfaceContext.Provider value={{ ...surface, ...at }}>{children}</SurfaceContext.Provider>,
      document.body
    )
  )
  return document.body
}

const textOf = (element: Element): string => (element.textContent ?? '').trim()

/** The button that is called so. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? textOf(each)) === name
  )
  if (!found) throw new Error(`no button is called ${name}`)
  return found
}

/** The field with that label. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(each => textOf(each) === label)
  const control = found && document.getElementById(found.htmlFor)
  if (!control) throw new Error(`no field is called ${label}`)
  return control as HTMLInputElement
}

export async function click(name: string): Promise<void> {
  await act(async () => button(name).click())
}

export async function type(label: string, text: string): Promise<void> {
  const control = field(label)
  await act(() => {
    control.value = text
    control.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function submit(): Promise<void> {
  await act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}
