import type { Phrases } from '../phrases'
import { replies } from './replies'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`
}

export const phrases: Phrases = {
  locale: 'fr-FR',
  replies,
  asks: {
    start: 'c’est quel jour et à quelle heure',
    end: '<ça finit à quelle heure|à quelle heure cela finit-il>',
    address: 'où est-ce',
    parents: 'est-ce que les parents restent',
    replyBy: 'pour quand faut-il répondre',
    siblings: 'est-ce que les frères et sœurs peuvent venir',
    allergies: 'qu’y aura-t-il à manger',
    gifts: 'qu’est-ce qui ferait plaisir comme cadeau',
    bring: 'faut-il apporter quelque chose',
    plan: 'quel est le programme de la journée'
  },
  list,
  listQuestions: list,
  on: day => day,
  by: day => `d’ici ${day}`,
  mail: {
    greeting: '[Bonjour {host},|Bonjour,]',
    close: 'Bonne journée'
  },
  notNames: [
    'maman',
    'papa',
    'mamie',
    'papi',
    'parent',
    'parents',
    'classe',
    'école',
    'ecole',
    'la',
    'le',
    'les',
    'm',
    'mr',
    'mme',
    'mlle',
    'madame',
    'monsieur',
    'dr',
    'maîtresse',
    'maître',
    'ape'
  ],
  event: {
    title: honoree => (honoree ? `Fête : ${honoree}` : 'Fête'),
    replyBy: day => `Répondre avant le ${day}.`,
    noEnd: 'Fin non précisée.',
    toCheck: 'Heure à vérifier.'
  },
  line: {
    replyBy: day => `répondre avant le ${day}`,
    toCheck: 'à vérifier',
    noDay: 'pas encore de jour',
    thoughts: {
      going: 'pour l’instant : oui',
      part: 'pour l’instant : oui, en partie',
      'not-going': 'pour l’instant : pas cette fois',
      'ask-first': 'pour l’instant : demander d’abord',
      open: 'pour l’instant : pas décidé'
    },
    sleeping: day => `pour l’instant : la nuit porte conseil, jusqu’au ${day}`
  }
}
