// @vitest-environment happy-dom
import { proton } from '@/utils/flow/adapt/proton/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(proton)
