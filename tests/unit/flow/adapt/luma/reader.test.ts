// @vitest-environment happy-dom
import { luma } from '@/utils/flow/adapt/luma/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(luma)
