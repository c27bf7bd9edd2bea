import { describe, expect, it, vi } from 'vitest'
import { NotValid } from '@/utils/messages/schema'
import { parseCommand } from '@/utils/messages/validate-command'

describe('parseCommand', () => {
  it.each([
    { do: 'add', text: 'a party', as: 'pasted' },
    { do: 'add', text: 'a party', as: 'pasted', force: true },
    { do: 'start-example' },
    { do: 'dismiss', invitationId: 'i', dismissed: true },
    { do: 'edit', invitationId: 'i', edit: { about: 'start', value: '2026-12-05T14:00' } },
    { do: 'edit', invitationId: 'i', edit: { about: 'age', value: 7 } },
    { do: 'edit', invitationId: 'i', edit: { about: 'venue', value: null } },
    { do: 'decide', invitationId: 'i', childId: null, step: { step: 'outcome', outcome: 'part', because: '' } },
    {
      do: 'decide',
      invitationId: 'i',
      childId: 'c',
      step: { step: 'child-says', say: { wish: 'go', words: 'with a friend' }, toldByParent: false }
    },
    { do: 'decide', invitationId: 'i', childId: 'c', step: { step: 'sleep', until: '2026-12-01' } },
    { do: 'save-draft', invitationId: 'i', childId: null, intent: 'maybe', text: '' },
    { do: 'save-draft', invitationId: 'i', childId: 'a', intent: 'yes', text: 'x' },
    { do: 'save-child', child: { id: 'c', name: 'Noor', picture: 'owl', band: '5-7' } },
    { do: 'save-settings', settings: { timeZone: 'Asia/Kolkata', keepDays: null, language: null } },
    { do: 'save-settings', settings: { timeZone: null } },
    { do: 'save-settings', settings: { draftsTold: ['gmail', 'slack'] } },
    { do: 'switch-site', site: 'gmail', isOn: false },
    { do: 'add-site', origin: 'https://mail.example.org:8443' },
    { do: 'remove-site', origin: 'https://mail.example.org' },
    { do: 'delete-everything' }
  ])('takes %o', command => {
    expect(parseCommand(command)).toEqual(command)
  })

  it.each([
    ['an unknown wish', { do: 'send-reply' }],
    ['a day that does not exist', { do: 'edit', invitationId: 'i', edit: { about: 'start', value: '2026-02-31' } }],
    ['a fact of another kind', { do: 'edit', invitationId: 'i', edit: { about: 'age', value: 'seven' } }],
    ['an unknown fact', { do: 'edit', invitationId: 'i', edit: { about: 'score', value: 1 } }],
    [
      'an unknown card',
      {
        do: 'decide',
        invitationId: 'i',
        childId: 'c',
        step: { step: 'child-says', say: { feeling: 'sad' }, toldByParent: false }
      }
    ],
    ['sleeping for ever', { do: 'decide', invitationId: 'i', childId: null, step: { step: 'sleep', until: 'never' } }],
    ['a time zone that does not exist', { do: 'save-settings', settings: { timeZone: 'Mars/Base' } }],
    ['a language that is none', { do: 'save-settings', settings: { language: 'not a language' } }],
    ['a site that is none', { do: 'save-settings', settings: { draftsTold: ['pigeon-post'] } }],
    ['switches by the back door', { do: 'save-settings', settings: { sitesOff: [] } }],
    ['a switch that is none', { do: 'switch-site', site: 'elsewhere', isOn: true }],
    ['custom sites by the back door', { do: 'save-settings', settings: { customSites: [] } }],
    ['an address with a path', { do: 'add-site', origin: 'https://mail.example.org/mail' }],
    ['an address without TLS', { do: 'add-site', origin: 'http://mail.example.org' }],
    ['this machine without TLS', { do: 'add-site', origin: 'http://127.0.0.1:9025' }],
    ['a wildcard', { do: 'add-site', origin: 'https://*' }],
    ['no address', { do: 'add-site', origin: 'javascript:alert(1)' }],
    ['a name without end', { do: 'save-child', child: { id: 'c', name: 'x'.repeat(500), picture: 'owl', band: '5-7' } }]
  ])('refuses %s', (_, command) => {
    expect(() => parseCommand(command)).toThrow(NotValid)
  })

  it('takes a page of this machine in a build for tests', () => {
    vi.stubEnv('MODE', 'e2e')
    const command = { do: 'add-site', origin: 'http://127.0.0.1:9025' }
    expect(parseCommand(command)).toEqual(command)
    vi.unstubAllEnvs()
  })

  it('drops what does not belong there', () => {
    const step = { step: 'child-says', say: { wish: 'go', held: 'back' }, toldByParent: false }
    expect(parseCommand({ do: 'decide', invitationId: 'i', childId: 'c', step })).toMatchObject({
      step: { say: { wish: 'go' } }
    })
    expect(JSON.stringify(parseCommand({ do: 'decide', invitationId: 'i', childId: 'c', step }))).not.toContain('back')
  })
})

it('names the kind of what it refuses, and never its content', () => {
  expect(() => parseCommand({ do: 'my secret' })).toThrow(/^command$/)
})
