import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { altState, isImgElement } from '#shared/audit/reading/image-alt.ts';
import type { MarkKind, PageMark } from '#extension/platform/messages/protocol.ts';

import { linkStatuses, statusOf } from './filter-links.ts';

/** In the order of the legend: links, images, headings, the rest. */
export const markKinds = [
  'internal',
  'external',
  'nofollow',
  'sponsored',
  'ugc',
  'broken',
  'withoutAlt',
  'heading',
  'structured',
  'hiddenText',
] as const satisfies readonly MarkKind[];

type Places = Readonly<Record<MarkKind, readonly PageMark[] | null>>;

/**
 * The places of each kind by the facts of the report, so that legend and report count alike; null where nobody could
 * look. JSON-LD belongs to no element: `structured` are those of Microdata and RDFa.
 */
export function pageMarks(facts: PageFacts): Places {
  const { headings, images, links, structuredData } = facts.document;
  const { layout, linkStatus } = facts.context;
  const statuses = linkStatuses(linkStatus);
  const ofLinks = (kind: MarkKind, isOne: (link: LinkFact) => boolean): readonly PageMark[] | null =>
    links?.filter(isOne).map(({ node }) => ({ kind, node, label: isCommon(kind) ? '' : kind })) ?? null;
  const ofRel = (rel: 'nofollow' | 'sponsored' | 'ugc'): readonly PageMark[] | null =>
    ofLinks(rel, (link) => link.rel.includes(rel));
  return {
    internal: ofLinks('internal', ({ kind }) => kind === 'internal'),
    external: ofLinks('external', ({ kind }) => kind === 'external'),
    nofollow: ofRel('nofollow'),
    sponsored: ofRel('sponsored'),
    ugc: ofRel('ugc'),
    broken:
      linkStatus.state === 'missing'
        ? null
        : ofLinks('broken', (link) => statusOf(link, statuses)?.verdict === 'broken'),
    withoutAlt:
      images
        ?.filter((image) => isImgElement(image) && altState(image) === 'missing')
        .map(({ node }) => ({ kind: 'withoutAlt', node, label: 'alt –' })) ?? null,
    heading: headings?.map(({ level, node }) => ({ kind: 'heading', node, label: `H${level}` })) ?? null,
    structured: structuredData
      ? [...structuredData.microdataTypes, ...structuredData.rdfaTypes].map(({ node, type }) => ({
          kind: 'structured',
          node,
          label: type.replace(/^.*[/#:]/, '').slice(0, 40),
        }))
      : null,
    hiddenText:
      layout.state === 'missing'
        ? null
        : layout.value.hiddenTexts.map(({ how, node }) => ({ kind: 'hiddenText', node, label: how })),
  };
}

/** Of most links of a page: a word at each would hide the page, their lines tell them apart. */
function isCommon(kind: MarkKind): boolean {
  return kind === 'internal' || kind === 'external';
}
