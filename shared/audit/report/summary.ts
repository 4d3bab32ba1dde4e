import { isWebAddress } from '#shared/kernel/url.ts';
import type { PageFacts } from '../facts/facts.ts';
import { altState, isImgElement } from '../reading/image-alt.ts';
import type { AuditOutcome, AuditSummary } from './report.ts';

/** The facts that a person wants at a glance. null where the page has none or nobody could look. */
export function summarise(
  facts: PageFacts,
  outcomes: readonly AuditOutcome[],
  blockingRules: ReadonlySet<string>,
): AuditSummary {
  const { head, canonicals, headings, links, images, text, language, structuredData, hreflang } = facts.document;
  const imgs = images?.filter(isImgElement);
  const blockedBy = outcomes
    .filter(({ rule, outcome }) => outcome === 'fail' && blockingRules.has(rule))
    .map(({ rule }) => rule);
  const hasAddress = isWebAddress(facts.url);
  const wasAsked = facts.response.state === 'present' && facts.robotsTxt.state === 'present';
  return {
    indexable: blockedBy.length > 0 ? 'no' : wasAsked ? 'yes' : 'unknown',
    blockedBy,
    title: head?.titles.find(({ location }) => location === 'head')?.text.slice(0, 2_000) ?? null,
    description: metaContent(facts, 'description')?.slice(0, 5_000) ?? null,
    canonical: canonicals?.find(({ location }) => location === 'head')?.url?.slice(0, 4_096) ?? null,
    robots: robotsOf(facts),
    h1: headings?.find(({ level, visible, text: heading }) => level === 1 && visible && heading !== '')?.text ?? null,
    lang: language?.lang?.slice(0, 200) ?? null,
    status: facts.response.state === 'present' ? facts.response.value.status : null,
    wordCount: text?.wordCount ?? null,
    headingCount: headings?.length ?? null,
    internalLinks: hasAddress ? (links?.filter(({ kind }) => kind === 'internal').length ?? null) : null,
    externalLinks: hasAddress ? (links?.filter(({ kind }) => kind === 'external').length ?? null) : null,
    imageCount: imgs?.length ?? null,
    imagesWithoutAlt: imgs?.filter((image) => altState(image) === 'missing').length ?? null,
    schemaTypes: structuredData ? schemaTypes(structuredData) : [],
    hreflangCount: hreflang?.length ?? null,
  };
}

function metaContent(facts: PageFacts, name: string): string | undefined {
  return facts.document.head?.metas.find((meta) => meta.name === name && meta.content !== null)?.content?.trim();
}

/** Meta tags as written, then the header, so that nobody has to look in two places. */
function robotsOf(facts: PageFacts): string | null {
  const tags =
    facts.document.robotsDirectives?.map(({ agent, content }) =>
      agent === 'robots' ? content : `${agent}: ${content}`,
    ) ?? [];
  const header = facts.response.state === 'present' ? facts.response.value.headers['x-robots-tag'] : undefined;
  const all = header === undefined ? tags : [...tags, `X-Robots-Tag: ${header.replaceAll('\n', ', ')}`];
  return all.length > 0 ? all.join(' · ').slice(0, 2_000) : null;
}

/** Names of the types that a page states, each once, in the order of the page. */
export function schemaTypes({
  jsonLd,
  microdataTypes,
  rdfaTypes,
}: NonNullable<PageFacts['document']['structuredData']>): string[] {
  const written = [
    ...jsonLd.flatMap(({ types }) => types),
    ...microdataTypes.flatMap(({ type }) => type.split(/\s+/)),
    ...rdfaTypes.flatMap(({ type }) => type.split(/\s+/)),
  ];
  const names = written.map((type) => type.replace(/^.*[/#:]/, '').slice(0, 500)).filter(Boolean);
  return [...new Set(names)].slice(0, 100);
}
