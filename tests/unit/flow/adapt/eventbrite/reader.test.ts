// @vitest-environment happy-dom
import { eventbrite } from '@/utils/flow/adapt/eventbrite/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(eventbrite)
