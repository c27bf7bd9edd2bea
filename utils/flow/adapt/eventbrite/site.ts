import type { Site } from '@/utils/model/site'

export const eventbrite: Site = {
  id: 'eventbrite',
  name: 'Eventbrite',
  kind: 'page',
  matches: [
    'https://www.eventbrite.com/e/*',
    'https://www.eventbrite.co.uk/e/*',
    'https://www.eventbrite.de/e/*',
    'https://www.eventbrite.fr/e/*',
    'https://www.eventbrite.es/e/*',
    'https://www.eventbrite.it/e/*',
    'https://www.eventbrite.nl/e/*'
  ],
  savesDrafts: false
}
