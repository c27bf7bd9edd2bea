/** Version 1. Frozen: what changes comes as a migration of its own. */
export const migration0001 = {
  version: 1,
  stores: {
    invitations: 'id, origin, lastDay, conversation.key, [standing+lastDay], [standing+due]',
    aliases: 'id, invitationId',
    sightings: 'key, *invitationIds, conversation.key',
    children: 'id',
    decisions: '[invitationId+childId], invitationId, childId, sleepUntil',
    drafts: '[invitationId+childId+intent], invitationId, childId',
    settings: 'id',
    siteStatus: 'key',
    gatherings: 'id, *watched',
    rsvps: 'key, gatheringId',
    families: 'id',
    rotations: 'id',
    notices: 'childId',
    checkIns: 'childId',
    marks: '[childId+kind+day], childId',
    visits: 'day'
  }
}
