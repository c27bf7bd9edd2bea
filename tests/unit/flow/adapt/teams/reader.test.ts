// @vitest-environment happy-dom
import { teams } from '@/utils/flow/adapt/teams/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(teams)
