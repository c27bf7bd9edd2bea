import { showPage } from '../shared/page'
import { Popup } from './Popup'

showPage(Popup)
