// @vitest-environment happy-dom
import { meetup } from '@/utils/flow/adapt/meetup/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(meetup)
