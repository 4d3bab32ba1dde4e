import type { Localized } from '#shared/kernel/message.ts';

import type { ConcludedField } from './conclusion.ts';

/** Names of the fields, for lists. */
export const fieldLabels: Readonly<Record<ConcludedField, Localized>> = {
  status: { en: 'Address and status', fr: 'Adresse et statut' },
  crawling: { en: 'robots.txt', fr: 'robots.txt' },
  indexing: { en: 'Robots directives', fr: 'Directives robots' },
  canonical: { en: 'Canonical', fr: 'Canonique' },
  title: { en: 'Title', fr: 'Titre' },
  description: { en: 'Description', fr: 'Description' },
  hreflang: { en: 'Language versions', fr: 'Versions linguistiques' },
  structuredData: { en: 'Structured data', fr: 'Données structurées' },
  h1: { en: 'H1', fr: 'H1' },
  words: { en: 'Words', fr: 'Mots' },
  links: { en: 'Links', fr: 'Liens' },
  lang: { en: 'Language', fr: 'Langue' },
  viewport: { en: 'Viewport', fr: 'Viewport' },
};
