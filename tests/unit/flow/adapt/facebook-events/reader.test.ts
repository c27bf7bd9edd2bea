// @vitest-environment happy-dom
import { facebookEvents } from '@/utils/flow/adapt/facebook-events/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(facebookEvents)
