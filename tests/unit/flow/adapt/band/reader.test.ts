// @vitest-environment happy-dom
import { band } from '@/utils/flow/adapt/band/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(band)
