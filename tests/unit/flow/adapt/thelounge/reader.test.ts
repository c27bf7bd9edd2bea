// @vitest-environment happy-dom
import { thelounge } from '@/utils/flow/adapt/thelounge/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(thelounge)
