// @vitest-environment happy-dom
import { evite } from '@/utils/flow/adapt/evite/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(evite)
