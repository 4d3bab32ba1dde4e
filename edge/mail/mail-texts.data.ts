import type { MailLocale } from '#shared/api/one-time-code.ts';

import type { CodeMailKind } from './compose-mail.ts';

interface CodeMailText {
  readonly subject: string;
  readonly intro: string;
  /** How long the code is good. */
  readonly expiry: string;
}

type MailTexts = Readonly<Record<CodeMailKind, CodeMailText>> & {
  readonly code: string;
  readonly where: string;
  readonly ignore: string;
};

export const mailTexts: Readonly<Record<MailLocale, MailTexts>> = {
  en: {
    code: 'Code:',
    where: 'Paste link or code in the options of Sightline, under “Backend”.',
    ignore: 'If you did not ask for this, do nothing: without the code nothing happens.',
    'sign-in': {
      subject: 'Sign in to Sightline',
      intro: 'This link signs you in to Sightline:',
      expiry: 'It works once, for 15 minutes.',
    },
    claim: {
      subject: 'Keep your Sightline workspace',
      intro: 'This link keeps your Sightline workspace under this address:',
      expiry: 'It works once, for 15 minutes.',
    },
    confirm: {
      subject: 'Confirm your address for Sightline',
      intro: 'This link confirms that this address is yours:',
      expiry: 'It works once, for 24 hours.',
    },
    reset: {
      subject: 'A new password for Sightline',
      intro: 'With this link you set a new password for Sightline:',
      expiry: 'It works once, for an hour.',
    },
    invitation: {
      subject: 'Join {workspace} on Sightline',
      intro:
        'You are invited to the workspace “{workspace}” on Sightline. Sign in with this address, then use this link:',
      expiry: 'It works once, for 7 days.',
    },
  },
  fr: {
    code: 'Code :',
    where: 'Collez le lien ou le code dans les options de Sightline, sous « Serveur ».',
    ignore: 'Si vous n’avez rien demandé, ne faites rien : sans le code, rien ne se passe.',
    'sign-in': {
      subject: 'Connexion à Sightline',
      intro: 'Ce lien vous connecte à Sightline :',
      expiry: 'Il fonctionne une fois, pendant 15 minutes.',
    },
    claim: {
      subject: 'Conserver votre espace Sightline',
      intro: 'Ce lien conserve votre espace de travail Sightline sous cette adresse :',
      expiry: 'Il fonctionne une fois, pendant 15 minutes.',
    },
    confirm: {
      subject: 'Confirmer votre adresse pour Sightline',
      intro: 'Ce lien confirme que cette adresse est la vôtre :',
      expiry: 'Il fonctionne une fois, pendant 24 heures.',
    },
    reset: {
      subject: 'Un nouveau mot de passe pour Sightline',
      intro: 'Avec ce lien, vous définissez un nouveau mot de passe pour Sightline :',
      expiry: 'Il fonctionne une fois, pendant une heure.',
    },
    invitation: {
      subject: 'Rejoindre {workspace} sur Sightline',
      intro:
        'Vous êtes invité dans l’espace de travail « {workspace} » sur Sightline. Connectez-vous avec cette adresse, puis utilisez ce lien :',
      expiry: 'Il fonctionne une fois, pendant 7 jours.',
    },
  },
};
