/** Texts of mails in English; `mail.json` of a language translates them. `expiry`: how long the code is good. */
export const mailTexts = {
  code: 'Code:',
  where: 'Paste the link or the code in the options of Sightline, under “Backend”.',
  ignore: 'If you did not ask for this, ignore this e-mail: nothing happens without the code.',
  'sign-in.subject': 'Sign in to Sightline',
  'sign-in.intro': 'This link signs you in to Sightline:',
  'sign-in.expiry': 'It works once, for 15 minutes.',
  'claim.subject': 'Keep your Sightline workspace',
  'claim.intro': 'This link keeps your Sightline workspace under this address:',
  'claim.expiry': 'It works once, for 15 minutes.',
  'confirm.subject': 'Confirm your address for Sightline',
  'confirm.intro': 'This link confirms that this address is yours:',
  'confirm.expiry': 'It works once, for 24 hours.',
  'reset.subject': 'A new password for Sightline',
  'reset.intro': 'Set a new password for Sightline with this link:',
  'reset.expiry': 'It works once, for an hour.',
  'invitation.subject': 'Join {workspace} on Sightline',
  'invitation.intro':
    'You are invited to the workspace “{workspace}” on Sightline. Sign in with this address, then use this link:',
  'invitation.expiry': 'It works once, for 7 days.',
} as const;
