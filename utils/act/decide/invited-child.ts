import { fold } from '@/utils/kit/text'
import type { Facts } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'

/** The one of a family's children whom the message names ("Dear Noah"); null where it names none of them, or several. */
export function invitedChild({ invitee }: Facts, children: readonly Child[]): string | null {
  const words = fold(invitee?.value ?? '').split(/[^\p{L}]+/u)
  const named = children.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some(part => part !== '' && words.includes(part))
  )
  const [child, another] = named
  return child && !another ? child.id : null
}
