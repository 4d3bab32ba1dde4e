import type { AuditReport } from '#shared/audit/report/report.ts';
import type { Known } from '#extension/report-view/glance-facts.ts';
import type { KeyFacts } from '#extension/report-view/key-facts.ts';
import type { Words } from '#extension/ui/Language.tsx';

/** Address and key facts, one a line, for a mail or a ticket. What is not known is an en dash. */
export function factsAsText({ url }: AuditReport, facts: KeyFacts, { number, text }: Words): string {
  const none = text('none');
  const said = <T>(fact: Known<T>, say: (value: T) => string, absent = none): string =>
    fact.state === 'known' ? say(fact.value) : fact.state === 'absent' ? absent : '–';
  const asIs = (value: string): string => value;
  const headings = facts.headingCounts?.map((count, at) => `H${at + 1} ${number(count)}`).join(', ') ?? '–';
  return [
    url,
    `${text('title')}: ${said(facts.title, asIs)}`,
    `${text('description')}: ${said(facts.description, asIs)}`,
    `${text('canonical')}: ${said(facts.canonical, asIs)}`,
    `${text('robots')}: ${said(facts.robots, asIs, text('robotsAbsent'))}`,
    `${text('h1')}: ${said(facts.h1, asIs)}`,
    `${text('headings')}: ${headings}`,
    `${text('words')}: ${said(facts.words, number)}`,
    `${text('links.internal')}: ${said(facts.internalLinks, number)}`,
    `${text('links.external')}: ${said(facts.externalLinks, number)}`,
    `${text('links.nofollow')}: ${said(facts.nofollowLinks, number)}`,
    `${text('images')}: ${said(facts.images, number)}`,
    `${text('alt.missing')}: ${said(facts.withoutAlt, number)}`,
    `${text('schemaTypes')}: ${said(facts.schemaTypes, (types) => types.join(', '))}`,
    `${text('status')}: ${said(facts.status, String)}`,
    `${text('lang')}: ${said(facts.lang, asIs)}`,
    `${text('hreflang')}: ${said(facts.hreflang, number)}`,
  ].join('\n');
}
