/** What the setting of the digest says in English. The ids are those of the alerts part. */
export const digestTexts = {
  'digest.title': 'Digest by mail',
  'digest.what':
    'What broke, recovered and moved in the workspace, of all its sites, by mail to {email} at 7:00 in the morning. Nothing is sent for a time in which nothing happened.',
  'digest.frequency': 'How often',
  'digest.off': 'never',
  'digest.weekly': 'every Monday',
  'digest.monthly': 'on the first of each month',
  'digest.zone': 'Time zone: {zone}.',
  'digest.next': 'The next one covers the time until {day}.',
  'digest.last.sent': 'The last one, until {day}, was sent.',
  'digest.last.empty': 'Nothing happened until {day}, so nothing was sent.',
  'digest.last.waiting': 'The one until {day} is being sent.',
  'digest.last.stopped': 'The one until {day} was not sent: it was off, or the address was not confirmed.',
  'digest.needs.address':
    'A digest by mail needs an account with an e-mail address. Keep this workspace under one in the options.',
  'digest.needs.confirmation': 'A digest by mail needs a confirmed address. Confirm {email} in the options.',
  'digest.needs.mail': 'The connected backend sends no mail.',
  'digest.failed': 'The digest could not be read or saved: {reason}',
  'digest.links': 'Without the permission, links in the mail do not open the dashboard by themselves.',
} as const;
