import type { Localized, MessageParams } from '#shared/kernel/message.ts';
import type { MissingReason } from './facts/facts.ts';
import type { Need } from './rule.ts';

/** Why a rule has no verdict: an ICU message and its values. */
export interface MissingInputText {
  readonly reason: Localized;
  readonly params: MessageParams;
}

const groupName = { en: 'This part of the page', fr: 'Cette partie de la page' } as const satisfies Localized;
const names: Partial<Record<Need, Localized>> = {
  raw: { en: 'The HTML as the server sends it', fr: 'Le HTML tel que le serveur l’envoie' },
  rendered: { en: 'The page after its scripts ran', fr: 'La page après exécution de ses scripts' },
  response: { en: 'The server’s answer (status and headers)', fr: 'La réponse du serveur (statut et en-têtes)' },
  robotsTxt: { en: 'The site’s robots.txt', fr: 'Le robots.txt du site' },
  vitals: { en: 'The speed of this view', fr: 'La vitesse de cet affichage' },
  layout: { en: 'The layout on screen', fr: 'La disposition à l’écran' },
  sitemaps: { en: 'The site’s sitemap', fr: 'Le sitemap du site' },
  linkStatus: { en: 'The status of the page’s links', fr: 'Le statut des liens de la page' },
  targets: {
    en: 'The page behind the canonical and the language versions',
    fr: 'La page canonique et les versions linguistiques',
  },
  siteImages: { en: 'Icons and social images', fr: 'Les icônes et images de partage' },
  variants: { en: 'Other forms of the address', fr: 'Les autres formes de l’adresse' },
};

const sentences: Record<MissingReason, Localized> = {
  pending: { en: '{input} has not been read yet.', fr: '{input} : pas encore lu.' },
  'not-asked': {
    en: '{input} is fetched only when you start the check beyond the page.',
    fr: '{input} : lecture seulement quand vous lancez la vérification au-delà de la page.',
  },
  'unavailable-here': { en: '{input} is not available here.', fr: '{input} : indisponible ici.' },
  'fetch-failed': { en: '{input} could not be read{detail}.', fr: '{input} : lecture impossible{detail}.' },
  'not-permitted': { en: '{input} may not be read without your permission.', fr: '{input} : lecture non autorisée.' },
};

const withoutKeyword = {
  en: 'You have not said which keyword this page is for.',
  fr: 'Vous n’avez pas indiqué le mot-clé visé par cette page.',
} as const satisfies Localized;

/** Says in words which input is missing and why; `detail` is the technical message, if there is one. */
export function describeMissingInput(need: Need, reason: MissingReason, detail?: string): MissingInputText {
  if (need === 'keyword') return { reason: withoutKeyword, params: {} };
  const name = names[need] ?? groupName;
  const sentence = sentences[reason];
  return {
    reason: {
      en: sentence.en.replace('{input}', name.en),
      fr: sentence.fr.replace('{input}', name.fr),
    },
    params: { detail: detail === undefined ? '' : ` (${detail})` },
  };
}

/** The reasons that rules themselves give (`notChecked('layout')`), in words; any other text stands for itself. */
export function describeReason(reason: string): MissingInputText {
  return { reason: ownReasons[reason] ?? { en: '{detail}', fr: '{detail}' }, params: { detail: reason } };
}

const ownReasons: Readonly<Record<string, Localized>> = {
  layout: {
    en: 'Sizes and positions on screen are known only in a browser.',
    fr: 'Les tailles et positions à l’écran ne sont connues que dans un navigateur.',
  },
  'sitemaps-in-part': {
    en: 'The sitemaps were read only in part, and the page is not in that part.',
    fr: 'Les sitemaps n’ont été lus qu’en partie, et la page ne s’y trouve pas.',
  },
  'no-formula': {
    en: 'No reading-ease formula is known for the language of this text (known: English, French, German, Spanish).',
    fr: 'Aucune formule de lisibilité connue pour la langue de ce texte (connues : anglais, français, allemand, espagnol).',
  },
  'background-tab': {
    en: 'The tab was in the background while it loaded, so that its paints came late.',
    fr: 'L’onglet était à l’arrière-plan pendant le chargement : l’affichage en a été retardé.',
  },
  'first-bytes': {
    en: 'The first bytes of the HTML as served are not known here.',
    fr: 'Les premiers octets du HTML servi ne sont pas connus ici.',
  },
  'body-size': { en: 'The size of the HTML is not known here.', fr: 'La taille du HTML n’est pas connue ici.' },
  'robots-unreachable': {
    en: 'robots.txt answers with an error, so its rules are not known.',
    fr: 'robots.txt répond par une erreur : ses règles sont inconnues.',
  },
};
