import { App } from '../app/App'
import { showPage } from '../shared/page'

showPage(App, 'panel')
