// @vitest-environment happy-dom
import { telegramA } from '@/utils/flow/adapt/telegram-a/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(telegramA)
