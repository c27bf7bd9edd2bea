// @vitest-environment happy-dom
import { yahoo } from '@/utils/flow/adapt/yahoo/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(yahoo)
