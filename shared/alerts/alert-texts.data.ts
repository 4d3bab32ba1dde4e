import type { Localized } from '#shared/kernel/message.ts';

import type { AlertKind } from './alert-condition.ts';

/** `{position}` is a sentence part: see `at` and `notFound`. */
export const alertTexts: Readonly<Record<AlertKind, Localized>> = {
  'enters-top': {
    en: '“{keyword}” is in the top {top}: {position}.',
    fr: '« {keyword} » est dans les {top} premiers\u00a0: {position}.',
  },
  'leaves-top': {
    en: '“{keyword}” left the top {top}: {position}.',
    fr: '« {keyword} » a quitté les {top} premiers\u00a0: {position}.',
  },
  moves: {
    en: '“{keyword}” moved from position {from} to {to}.',
    fr: '« {keyword} » est passé de la position {from} à la position {to}.',
  },
  'page-swapped': {
    en: 'For “{keyword}” another page ranks: {to} instead of {from}.',
    fr: 'Pour « {keyword} », une autre page se classe\u00a0: {to} au lieu de {from}.',
  },
  'feature-won': {
    en: 'For “{keyword}” your site is in the block “{subject}” now.',
    fr: 'Pour « {keyword} », votre site est maintenant dans le bloc « {subject} ».',
  },
  'feature-lost': {
    en: 'For “{keyword}” your site is no longer in the block “{subject}”.',
    fr: 'Pour « {keyword} », votre site n’est plus dans le bloc « {subject} ».',
  },
  'competitor-overtakes': {
    en: 'For “{keyword}” {subject} stands ahead of you now: you are at {position}.',
    fr: 'Pour « {keyword} », {subject} est maintenant devant vous\u00a0: vous êtes à {position}.',
  },
  'check-failing': {
    en: '“{keyword}” could not be checked {times, plural, one {once} other {# times in a row}}.',
    fr: '« {keyword} » n’a pas pu être vérifié {times, plural, one {une fois} other {# fois de suite}}.',
  },
};

export const atPosition: Localized = { en: 'position {position}', fr: 'position {position}' };
export const notFound: Localized = {
  en: 'not within the {depth} results searched',
  fr: 'absent des {depth} résultats parcourus',
};
/** Title of a message with several alerts of a site. */
export const alertSummary: Localized = {
  en: '{site}: {count, plural, one {# alert} other {# alerts}}',
  fr: '{site}\u00a0: {count, plural, one {# alerte} other {# alertes}}',
};
export const andMore: Localized = {
  en: '… and {count} more.',
  fr: '… et {count} de plus.',
};
