// @vitest-environment happy-dom
import { gmail } from '@/utils/flow/adapt/gmail/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(gmail)
