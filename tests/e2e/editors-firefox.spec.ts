import { buildExtension } from './editors/build'
import { testBenches } from './editors/test-benches'
import { launchFirefox } from './harness/firefox'

testBenches('Firefox', () => launchFirefox(buildExtension('firefox')))
