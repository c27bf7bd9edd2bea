import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { Reminder } from './Reminder'
import type { ViewProps } from './view'

/** "Later": it goes on waiting. A word to the host meanwhile is offered, and a reminder. */
export function LaterView({ data, settings, childId, onView }: ViewProps & { childId: string | null }) {
  const { decide, reply } = useSurface().strings
  return (
    <section class="stack">
      <Title>{decide.later}</Title>
      <p>{decide.laterNote}</p>
      <Reminder invitation={data.invitation} settings={settings} />
      <div class="stack stack-tight">
        <Button onClick={() => onView({ at: 'reply', childId, intent: 'maybe' })}>{reply.title.maybe}</Button>
        <Button onClick={() => onView({ at: 'reply', childId, intent: 'ask' })}>{reply.title.ask}</Button>
      </div>
    </section>
  )
}
