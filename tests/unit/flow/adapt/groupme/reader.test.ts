// @vitest-environment happy-dom
import { groupme } from '@/utils/flow/adapt/groupme/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(groupme)
