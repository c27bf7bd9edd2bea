import { readFileSync } from 'node:fs'
import { readRsvp } from '@/utils/flow/run'
const rows = readFileSync('tests/corpus/rsvps.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l))
const ctx={zone:'UTC',region:'GB'}
let bad=0
for (const r of rows) {
  const got = readRsvp({key:'k',text:r.text,sender:'x',sentAt:{instant:'2026-11-18T10:00:00Z',source:'machine'}},r.lang,ctx)
  const a = got ? got.partstat ?? 'adds' : null
  const ok = a===r.answer && (r.children===undefined|| got?.children===r.children) && (r.adults===undefined||got?.adults===r.adults)
  if(!ok){bad++;console.log(r.id,r.answer,r.children,r.adults,'GOT',a,got?.children,got?.adults,JSON.stringify(got?.evidence.words),'|',r.text)}
  else if (got?.food||got?.by) console.log('   ',r.id,got.by,got.food)
}
console.log(bad,'of',rows.length)
const dev = readFileSync('/work/shared/corpus/updates.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(r=>!['zh','cs'].includes(r.lang))
const P:any={'reply-yes':'ACCEPTED','reply-no':'DECLINED','reply-maybe':'TENTATIVE'}
for (const r of dev){ const got=readRsvp({key:'k',text:r.text,sender:'x',sentAt:{instant:new Date(r.ref+'Z').toISOString(),source:'machine'}},r.lang,ctx); const a=got?got.partstat??'adds':null; if(a!==(P[r.label]??null)) console.log(r.id,r.label,r.alt,r.weak,a,got?.evidence.words)}
