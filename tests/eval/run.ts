/**
 * `npm run eval [folder]`: how well messages are read, beside readers of dates that others have made. The development
 * data are labelled messages with licences of their own, so they are kept beside the project: `SHALL_WE_DATA`, or the
 * first argument, or `../shared`. What is absent is skipped by name.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { languages } from '@/utils/languages/languages'
import { useUtc } from '../peers/peer'
import { evaluateDates } from './evaluate-dates'
import { evaluateDevelopment } from './evaluate-development'
import { evaluateOwn } from './evaluate-own'
import { evaluateRsvps } from './evaluate-rsvps'
import { evaluateThreads } from './evaluate-threads'
import { evaluateWordings } from './evaluate-wordings'

useUtc()
const folder = process.argv[2] ?? process.env.SHALL_WE_DATA ?? '../shared'
const codes = languages.map(({ code }) => code)

const development = existsSync(join(folder, 'corpus'))
const dates = join(folder, 'eval', 'dates')
if (development) evaluateDevelopment(folder, codes)
else console.log(`Skipped: the development data (no ${relative('.', join(folder, 'corpus'))}).`)
evaluateOwn(codes)
await evaluateThreads(codes)
evaluateRsvps(folder, codes)
evaluateWordings(codes)
if (existsSync(dates))
  evaluateDates(
    dates,
    readdirSync(dates).filter(name => name.endsWith('.jsonl'))
  )
else console.log(`Skipped: the date tables (no ${relative('.', dates)}).`)
