/** `npm run docs:replies`: writes every draft in every language to a page that people can read. */
import { writeFileSync } from 'node:fs'
import { repliesPage } from './replies/replies-page'

writeFileSync('docs/replies.md', repliesPage())
