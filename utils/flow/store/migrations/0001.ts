/** Version 1. Frozen: what changes comes as a migration of its own. */
export const migration0001 = {
  version: 1,
  stores: {
    invitations: 'id, origin, conversation.key, [standing+lastDay], [standing+due]',
    aliases: 'id',
    sightings: 'key, *invitationIds',
    children: 'id',
    decisions: '[invitationId+childId], invitationId, childId',
    drafts: '[invitationId+intent], invitationId',
    settings: 'id',
    siteStatus: 'key'
  }
}
