// @vitest-environment happy-dom
import { googleMessages } from '@/utils/flow/adapt/google-messages/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(googleMessages)
