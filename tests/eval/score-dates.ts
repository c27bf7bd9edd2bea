import type { When } from '@/utils/model/facts'
import { isSameDay } from './compare'
import type { Share } from './score-messages'

/** A sentence with the date that it names. */
export interface DateRow {
  id: string
  text: string
  ref: When
  lang: string
  region: string
  /** Acceptable readings. */
  any?: readonly { start: When; end: When | null }[]
  /** It names no date. */
  neg?: true
  /** An hour may be given where the label has none. */
  grain?: 'dayloose'
}

export interface DateScores {
  start: Share
  end: Share
  wrongDay: Share
  /** Says nothing where there is nothing. */
  silent: Share
}

type Said = { start: When | null; end: When | null } | null
export type JudgedDates = readonly { row: DateRow; said: Said }[]

export function scoreDates(judged: JudgedDates): DateScores {
  const dated = judged.filter(({ row }) => !row.neg)
  const silent = judged.filter(({ row }) => row.neg)
  const ended = dated.filter(({ row }) => row.any?.[0]?.end)
  return {
    start: share(dated, one => isStartRight(one)),
    end: share(
      ended,
      ({ row, said }) => said?.end != null && readings(row).some(({ end }) => end !== null && covers(said.end, end))
    ),
    wrongDay: share(
      dated,
      ({ row, said }) => said?.start != null && !readings(row).some(({ start }) => isSameDay(said.start ?? '', start))
    ),
    silent: share(silent, ({ said }) => !said?.start)
  }
}

const readings = ({ any = [] }: DateRow) => any

const share = (judged: JudgedDates, holds: (one: JudgedDates[number]) => boolean): Share => ({
  part: judged.filter(holds).length,
  of: judged.length
})

function isStartRight({ row, said }: JudgedDates[number]): boolean {
  const start = said?.start
  if (!start) return false
  return readings(row).some(
    right => covers(start, right.start) && (right.start.length > 10 || row.grain || start.length === 10)
  )
}

/** The same day, and the same minute where the label has one. */
const covers = (said: When | null, right: When): boolean =>
  said !== null && isSameDay(said, right) && (right.length === 10 || said.slice(11, 16) === right.slice(11, 16))
