// @vitest-environment happy-dom
import { icloud } from '@/utils/flow/adapt/icloud/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(icloud)
