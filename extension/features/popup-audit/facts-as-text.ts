import type { AuditReport } from '#shared/audit/report/report.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { Known } from '#extension/report-view/glance-facts.ts';
import type { KeyFacts } from '#extension/report-view/key-facts.ts';
import type { Words } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

/** Address and key facts, one a line, for a mail or a ticket. What is not known is an en dash. */
export function factsAsText({ url }: AuditReport, facts: KeyFacts, { locale, number, text }: Words): string {
  const none = text('none');
  const label = (id: MessageKey): string => withColon(text(id), locale);
  const said = <T>(fact: Known<T>, say: (value: T) => string, absent = none): string =>
    fact.state === 'known' ? say(fact.value) : fact.state === 'absent' ? absent : '–';
  const asIs = (value: string): string => value;
  const headings = facts.headingCounts?.map((count, at) => `H${at + 1} ${number(count)}`).join(', ') ?? '–';
  return [
    url,
    `${label('title')} ${said(facts.title, asIs)}`,
    `${label('description')} ${said(facts.description, asIs)}`,
    `${label('canonical')} ${said(facts.canonical, asIs)}`,
    `${label('robots')} ${said(facts.robots, asIs, text('robotsAbsent'))}`,
    `${label('h1')} ${said(facts.h1, asIs)}`,
    `${label('headings')} ${headings}`,
    `${label('words')} ${said(facts.words, number)}`,
    `${label('links.internal')} ${said(facts.internalLinks, number)}`,
    `${label('links.external')} ${said(facts.externalLinks, number)}`,
    `${label('links.nofollow')} ${said(facts.nofollowLinks, number)}`,
    `${label('images')} ${said(facts.images, number)}`,
    `${label('alt.missing')} ${said(facts.withoutAlt, number)}`,
    `${label('schemaTypes')} ${said(facts.schemaTypes, (types) => types.join(', '))}`,
    `${label('status')} ${said(facts.status, String)}`,
    `${label('lang')} ${said(facts.lang, asIs)}`,
    `${label('hreflang')} ${said(facts.hreflang, number)}`,
  ].join('\n');
}
