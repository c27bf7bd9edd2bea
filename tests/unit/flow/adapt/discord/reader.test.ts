// @vitest-environment happy-dom
import { discord } from '@/utils/flow/adapt/discord/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(discord)
