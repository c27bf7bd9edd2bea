import { writeFileSync } from 'node:fs'
import { sitesPage } from './sites-table'

/** `npm run docs:sites` */
writeFileSync('docs/sites.md', sitesPage())
