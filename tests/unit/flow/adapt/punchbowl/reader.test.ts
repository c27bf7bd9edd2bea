// @vitest-environment happy-dom
import { punchbowl } from '@/utils/flow/adapt/punchbowl/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(punchbowl)
