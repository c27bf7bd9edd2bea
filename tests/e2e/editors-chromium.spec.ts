import { buildExtension } from './editors/build'
import { testBenches } from './editors/test-benches'
import { launchChromium } from './harness/chromium'

testBenches('Chromium', () => launchChromium(buildExtension('chrome')))
