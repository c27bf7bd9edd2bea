// @vitest-environment happy-dom
import { telegramK } from '@/utils/flow/adapt/telegram-k/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(telegramK)
