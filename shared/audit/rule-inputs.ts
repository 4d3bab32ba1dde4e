import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { isWebAddress, parseUrl } from '#shared/kernel/url.ts';
import type { DocumentFacts, PageFacts } from './facts/facts.ts';
import type { Input } from './facts/input.ts';
import { findErrorWords } from './reading/error-words.ts';
import { decideNoindex, type NoindexDecision } from './reading/noindex.ts';
import type { Need, PageContext, RuleInputs } from './rule.ts';

/** Every input that a rule can ask for, present or missing with the reason. Computed once per audit. */
export interface AvailableInputs {
  readonly page: PageContext;
  readonly inputs: { readonly [N in Need]: Input<RuleInputs[N]> };
  /** What keeps the page out of Google's index, from meta tags and, where it is known, from the header. */
  readonly noindex: NoindexDecision;
  /** By its words an error page, though it answers with success. */
  readonly isSoftNotFound: boolean;
}

/** Hosts on which platforms put previews of a site that lives elsewhere. */
const previewHost =
  /(^|\.)(vercel\.app|pages\.dev|netlify\.app|netlify\.live|herokuapp\.com|onrender\.com|fly\.dev|surge\.sh|ngrok\.io|ngrok-free\.app|trycloudflare\.com|gitpod\.io|githubpreview\.dev|web\.app|aem\.page|hlx\.page)$/;
const stagingLabel = /^(staging|stage|preview|preprod|dev|test|uat|qa)(\d*)$/;

const documentGroups = [
  'structure',
  'head',
  'robotsDirectives',
  'canonicals',
  'headings',
  'text',
  'links',
  'images',
  'resources',
  'hreflang',
  'social',
  'structuredData',
  'language',
  'viewport',
  'controls',
  'media',
] as const satisfies readonly (keyof DocumentFacts)[];

/** Sorts the facts into what rules ask for. Rules about a keyword need one from the user. */
export function availableInputs(facts: PageFacts, keyword?: string): AvailableInputs {
  const page: PageContext = {
    url: facts.url,
    collectedAt: facts.collectedAt,
    source: facts.source,
    isStaging: isStagingUrl(facts.url),
    facts,
  };
  const document: Input<DocumentFacts> = { state: 'present', value: facts.document };
  const nowhere = { state: 'missing', reason: 'unavailable-here' } as const;
  return {
    page,
    inputs: {
      ...documentInputs(facts),
      ...facts.context,
      page: { state: 'present', value: page },
      address: isWebAddress(facts.url) ? { state: 'present', value: facts.url } : nowhere,
      raw: facts.source === 'raw' ? document : facts.raw,
      rendered: facts.source === 'rendered' ? document : nowhere,
      response: facts.response,
      robotsTxt: facts.robotsTxt,
      keyword: keyword ? { state: 'present', value: keyword } : { state: 'missing', reason: 'not-asked' },
    },
    isSoftNotFound: findErrorWords(facts.document) !== undefined,
    noindex: decideNoindex(
      facts.document.robotsDirectives ?? [],
      facts.response.state === 'present' ? facts.response.value.headers : {},
      facts.collectedAt,
    ),
  };
}

/** True on this machine, a private network, a platform's preview host, or a host that begins with `staging.` and the like. */
export function isStagingUrl(url: string): boolean {
  const host = parseUrl(url)?.hostname ?? '';
  const labels = host.split('.');
  const isNamedStaging = labels.length > 2 && stagingLabel.test(labels[0] ?? '');
  return (host !== '' && isPrivateHost(host)) || previewHost.test(host) || isNamedStaging;
}

type DocumentInputs = { readonly [N in keyof Required<DocumentFacts>]: Input<RuleInputs[N]> };

function documentInputs(facts: PageFacts): DocumentInputs {
  const entries = documentGroups.map((group) => [group, groupInput(facts, group)]);
  return asDocumentInputs(Object.fromEntries(entries));
}

function groupInput(facts: PageFacts, group: keyof DocumentFacts): Input<unknown> {
  const value = facts.document[group];
  if (value !== undefined) return { state: 'present', value };
  const failure = facts.failures.find((candidate) => candidate.collector === group);
  return { state: 'missing', reason: 'fetch-failed', ...(failure ? { detail: failure.message } : {}) };
}

/** Safe: the entries are made above, one per key of `documentGroups`, each from the document's own group of that key. */
function asDocumentInputs(record: unknown): DocumentInputs {
  return record as DocumentInputs;
}
