import { showPage } from '../shared/page'
import { Welcome } from './Welcome'

showPage(Welcome)
