// @vitest-environment happy-dom
import { roundcube } from '@/utils/flow/adapt/roundcube/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(roundcube)
