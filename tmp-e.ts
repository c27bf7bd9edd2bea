import { evaluateRsvps } from './tests/eval/evaluate-rsvps'
evaluateRsvps('/work/shared', ['en','es','fr','de','pt','it','nl'])
