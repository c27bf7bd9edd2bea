// @vitest-environment happy-dom
import { whatsapp } from '@/utils/flow/adapt/whatsapp/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(whatsapp)
