import { type Inputs, useEffect, useState } from 'preact/hooks'
import { liveQuery } from '@/utils/flow/store/read'

/** What a live query last said; `undefined` until it has answered once. */
export interface Live<Value> {
  value: Value | undefined
  hasFailed: boolean
}

/** Reads from the store, and again whenever what was read changes. `inputs` are what the query depends on. */
export function useLive<Value>(query: () => Promise<Value>, inputs: Inputs): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ value: undefined, hasFailed: false })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: value => setLive({ value, hasFailed: false }),
      error: () => setLive({ value: undefined, hasFailed: true })
    })
    return () => subscription.unsubscribe()
  }, inputs)
  return live
}
