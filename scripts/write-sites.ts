import { writeFileSync } from 'node:fs'
import { sitesPage } from './sites-table'
import { suiteResults } from './suite-results'

/** `npm run docs:sites` */
writeFileSync('docs/sites.md', sitesPage(suiteResults()))
