// @vitest-environment happy-dom
import { paperlessPost } from '@/utils/flow/adapt/paperless-post/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(paperlessPost)
