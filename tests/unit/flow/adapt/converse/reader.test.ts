// @vitest-environment happy-dom
import { converse } from '@/utils/flow/adapt/converse/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(converse)
