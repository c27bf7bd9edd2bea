// @vitest-environment happy-dom
import { slack } from '@/utils/flow/adapt/slack/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(slack)
