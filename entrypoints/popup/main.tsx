import { render } from 'preact'

const App = () => <p>hello</p>
const root = document.getElementById('app')
if (root) render(<App />, root)
