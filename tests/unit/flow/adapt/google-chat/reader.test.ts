// @vitest-environment happy-dom
import { googleChat } from '@/utils/flow/adapt/google-chat/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(googleChat)
