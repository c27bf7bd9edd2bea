// @vitest-environment happy-dom
import { partiful } from '@/utils/flow/adapt/partiful/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(partiful)
