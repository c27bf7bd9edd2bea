// @vitest-environment happy-dom
import { messenger } from '@/utils/flow/adapt/messenger/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(messenger)
