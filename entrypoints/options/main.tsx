import { showPage } from '../shared/page'
import { Options } from './Options'

showPage(Options)
