// @vitest-environment happy-dom
import { outlook } from '@/utils/flow/adapt/outlook/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(outlook)
