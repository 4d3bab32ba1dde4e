import type { KeywordSourceId } from './source-catalog.ts';

/**
 * Whether one answer may serve all workspaces of a backend. `unread`: nobody has read the clause that decides it, so it may
 * not.
 */
export interface SourceLicence {
  readonly sharing: 'allowed' | 'forbidden' | 'unread';
  /** What was read, in our words. */
  readonly says: string;
  /** Where; null where nothing was found. */
  readonly url: string | null;
  /** Month in which somebody read it. */
  readonly readOn: string | null;
}

/** By source that a backend can ask. Figures of Search Console are not among them: they are a workspace's own. */
export const sourceLicences = {
  wikipedia: {
    sharing: 'allowed',
    says: 'Data sets of the Wikimedia Foundation are CC0 as a rule; counts of visits are such a data set.',
    url: 'https://wikitech.wikimedia.org/wiki/Data_releases',
    readOn: '2026-12',
  },
  bing: {
    sharing: 'unread',
    says: 'The API is under the Microsoft Services Agreement, whose part on passing data on nobody has read.',
    url: 'https://learn.microsoft.com/en-us/bingwebmaster/',
    readOn: '2026-12',
  },
  'google-ads': {
    sharing: 'forbidden',
    says: 'The API may be used for campaigns of the own account and reports of them alone.',
    url: 'https://support.google.com/adspolicy/answer/6169371',
    readOn: '2026-12',
  },
  dataforseo: { sharing: 'unread', says: 'The terms were not within reach.', url: null, readOn: null },
  'dataforseo-labs': { sharing: 'unread', says: 'As those of DataForSEO.', url: null, readOn: null },
  'keywords-everywhere': { sharing: 'unread', says: 'The terms were not within reach.', url: null, readOn: null },
  semrush: {
    sharing: 'forbidden',
    says: 'For internal purposes of the account alone, and kept for a month at most.',
    url: 'https://developer.semrush.com/api/introduction/api-usage-restrictions',
    readOn: '2026-12',
  },
  ahrefs: {
    sharing: 'forbidden',
    says: 'Shown to users of the account alone; answers of one user are not pooled for others.',
    url: 'https://docs.ahrefs.com/ahrefs-connect/docs/terms-of-service',
    readOn: '2026-12',
  },
  moz: {
    sharing: 'unread',
    says: 'General conditions of the API exist; their part on passing data on nobody has read.',
    url: 'https://moz.com/api-general-conditions',
    readOn: null,
  },
} as const satisfies Partial<Record<KeywordSourceId, SourceLicence>>;

/** A source that a backend can ask. */
export type LicensedSourceId = keyof typeof sourceLicences;

/** Only where somebody has read that it may. */
export function mayBeShared(source: LicensedSourceId): boolean {
  return sourceLicences[source].sharing === 'allowed';
}

/** Whether a backend may ask the source: one whose licence has a row. */
export function isLicensed(id: KeywordSourceId): id is LicensedSourceId {
  return id in sourceLicences;
}
