// @vitest-environment happy-dom
import { instagram } from '@/utils/flow/adapt/instagram/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(instagram)
