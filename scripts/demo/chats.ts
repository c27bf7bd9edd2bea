import { dayAfter, inWords, saturdayAfter } from './dates'

export interface ChatMessage {
  id: string
  /** Null for one's own. */
  from: string | null
  /** `YYYY-MM-DD` */
  day: string
  /** `HH:MM` */
  time: string
  text: string
}

export interface Chat {
  title: string
  /** Empty for a chat between two. */
  members: readonly string[]
  messages: readonly ChatMessage[]
}

/** The name under which one's own messages stand. */
export const OWN_NAME = 'Robin'

/** An invented class group with one invitation in it, and a chat without one. Invented people, and a day ahead. */
export function demoChats(today: string): Chat[] {
  const party = saturdayAfter(today, 10)
  const replyBy = dayAfter(party, -6)
  const [first, second, third] = [-3, -2, -1].map(days => dayAfter(today, days)) as [string, string, string]
  return [
    {
      title: 'Hedgehogs class',
      members: ['Amal', 'Jo', 'Noor', OWN_NAME],
      messages: [
        { id: '3EB0D001', from: 'Jo', day: first, time: '16:20', text: 'Did anyone pick up a blue scarf by mistake?' },
        { id: '3EB0D002', from: null, day: first, time: '16:31', text: 'Not here, sorry. I will ask at the gate.' },
        {
          id: '3EB0D003',
          from: 'Noor',
          day: second,
          time: '09:12',
          text: [
            'Hello all 🎈',
            `Ida is turning 6! We would love you to come to her birthday party on ${inWords(party)}, 2pm to 4.30pm, at the Rowan Hall, 12 Mill Lane.`,
            `Please let me know by ${inWords(replyBy)}. You can drop off, and no presents please.`
          ].join('\n')
        },
        { id: '3EB0D004', from: 'Amal', day: second, time: '09:40', text: 'How lovely, thank you!' },
        { id: '3EB0D005', from: 'Jo', day: third, time: '18:02', text: 'Scarf found, it was in the cloakroom.' }
      ]
    },
    {
      title: 'Sam from football',
      members: [],
      messages: [
        {
          id: '3EB0D101',
          from: 'Sam from football',
          day: second,
          time: '20:15',
          text: 'Training is on the small pitch.'
        },
        { id: '3EB0D102', from: null, day: second, time: '20:16', text: 'Good to know, thanks.' }
      ]
    }
  ]
}
