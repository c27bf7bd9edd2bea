import { ACTIVITIES, type Activity, type GatheringPlan, type GatheringSize } from '@/utils/model/gathering'

/** What each needs; the words stand with the screens. */
const PLANS: Readonly<Record<Activity, Omit<GatheringPlan, 'activity'>>> = {
  'park-ball': {
    place: 'park',
    size: 'open',
    minutes: 90,
    needs: ['ball', 'water', 'snack'],
    rain: 'board-games',
    cost: 'nothing'
  },
  'board-games': { place: 'home', size: 'few', minutes: 120, needs: ['games', 'snack'], rain: null, cost: 'nothing' },
  sundaes: {
    place: 'home',
    size: 'few',
    minutes: 90,
    needs: ['ice-cream', 'bowls-spoons'],
    rain: null,
    cost: 'little'
  },
  'film-blanket': {
    place: 'home',
    size: 'few',
    minutes: 120,
    needs: ['film', 'blanket', 'snack'],
    rain: null,
    cost: 'nothing'
  },
  'chalk-street': {
    place: 'street',
    size: 'open',
    minutes: 90,
    needs: ['chalk', 'water'],
    rain: 'den-building',
    cost: 'nothing'
  },
  pinata: {
    place: 'garden',
    size: 'few',
    minutes: 120,
    needs: ['paper-bag', 'snack', 'water'],
    rain: 'sundaes',
    cost: 'little'
  },
  library: { place: 'library', size: 'one', minutes: 90, needs: ['library-card'], rain: null, cost: 'nothing' },
  'sleep-under': {
    place: 'home',
    size: 'one',
    minutes: 180,
    needs: ['pyjamas', 'film', 'snack'],
    rain: null,
    cost: 'nothing'
  },
  baking: { place: 'home', size: 'one', minutes: 120, needs: ['flour-eggs'], rain: null, cost: 'little' },
  'den-building': {
    place: 'home',
    size: 'one',
    minutes: 90,
    needs: ['sheets-chairs', 'snack'],
    rain: null,
    cost: 'nothing'
  },
  'treasure-hunt': {
    place: 'park',
    size: 'few',
    minutes: 90,
    needs: ['paper-clues', 'water', 'snack'],
    rain: 'library',
    cost: 'nothing'
  },
  'water-play': {
    place: 'garden',
    size: 'few',
    minutes: 90,
    needs: ['buckets', 'towels', 'sun-hats'],
    rain: 'film-blanket',
    cost: 'nothing'
  }
}

/** Every template, in a fixed order. */
export const gatheringPlans: readonly GatheringPlan[] = ACTIVITIES.map(activity => ({ activity, ...PLANS[activity] }))

export const planOf = (activity: Activity): GatheringPlan => ({ activity, ...PLANS[activity] })

/** What a size allows: an open house can be smaller, one guest cannot be many. */
const FITS: Readonly<Record<GatheringSize, readonly GatheringSize[]>> = {
  one: ['one', 'few'],
  few: ['few', 'open'],
  open: ['open']
}

/** The templates for so many guests. */
export const plansFor = (size: GatheringSize): readonly GatheringPlan[] =>
  gatheringPlans.filter(plan => FITS[size].includes(plan.size))
