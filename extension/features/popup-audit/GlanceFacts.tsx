import type { ReactNode } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { type Known, knownNumber, knownRobots, knownText, titleFont } from '#extension/report-view/glance-facts.ts';
import { KnownValue } from '#extension/report-view/KnownValue.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { measureTextPx } from '#extension/ui/measure-text.ts';
import { MiddleClipped } from '#extension/ui/MiddleClipped.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { Facts } from '#extension/ui/Facts.tsx';
import factsStyles from '#extension/ui/Facts.module.css';
import styles from './popup-audit.module.css';

interface GlanceFactsProps {
  readonly report: AuditReport;
  readonly facts: PageFacts | undefined;
}

/** The page at a glance: what a person looks up in the source otherwise. */
export function GlanceFacts({ report, facts }: GlanceFactsProps): ReactNode {
  const { text, number, locale } = useWords();
  const { summary } = report;
  const list = (values: readonly string[]): string => new Intl.ListFormat(locale, { type: 'unit' }).format(values);
  const schema: Known<string> =
    summary.schemaTypes.length > 0
      ? { state: 'known', value: list(summary.schemaTypes.slice(0, 6)) }
      : knownText(null, facts, 'structuredData');
  return (
    <section aria-label={text('atAGlance')}>
      <Facts>
        <Row
          name="title"
          value={knownText(summary.title, facts, 'head')}
          meta={summary.title && textLength(summary.title, true)}
        />
        <Row
          name="description"
          value={knownText(summary.description, facts, 'head')}
          meta={summary.description && textLength(summary.description, false)}
        />
        <AddressRow name="canonical" value={knownText(summary.canonical, facts, 'canonicals')} pageUrl={report.url} />
        <Row name="robots" value={knownRobots(summary, facts)} absent={text('robotsAbsent')} />
        <Row name="h1" value={knownText(summary.h1, facts, 'headings')} />
        <Row name="words" value={format(knownNumber(summary.wordCount), number)} />
        <Row name="links" value={pair(summary.internalLinks, summary.externalLinks, 'linkCounts')} />
        <Row name="images" value={pair(summary.imageCount, summary.imagesWithoutAlt, 'imageCounts')} />
        <Row name="schemaTypes" value={schema} />
        <Row name="hreflang" value={format(knownNumber(summary.hreflangCount), number)} />
        <Row name="lang" value={knownText(summary.lang, facts, 'language')} />
      </Facts>
    </section>
  );

  function textLength(value: string, hasPixels: boolean): string {
    const px = hasPixels ? measureTextPx(value, titleFont) : null;
    const length = text('characterCount', { count: [...new Intl.Segmenter(locale).segment(value)].length });
    return px === null ? length : `${length} · ${number(px)} px`;
  }

  function pair(first: number | null, second: number | null, key: MessageKey): Known<string> {
    if (first === null || second === null) return { state: 'unknown' };
    return { state: 'known', value: text(key, { first, second }) };
  }
}

interface RowProps {
  readonly name: MessageKey;
  readonly value: Known<string>;
  readonly meta?: string | null;
  /** What "none" means here, where it means something. */
  readonly absent?: string;
}

function Row({ name, value, meta, absent }: RowProps): ReactNode {
  const { text } = useWords();
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd className={styles.glanceValue}>
        <span className={styles.glanceText}>
          <KnownValue value={value} {...(absent === undefined ? {} : { absent })} />
        </span>
        {meta ? <span className={factsStyles.meta}>{meta}</span> : null}
      </dd>
    </div>
  );
}

function AddressRow({ name, value, pageUrl }: RowProps & { readonly pageUrl: string }): ReactNode {
  const { text } = useWords();
  if (value.state !== 'known') return <Row name={name} value={value} />;
  const isSelf = value.value === pageUrl;
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd>{isSelf ? text('canonicalSelf') : <MiddleClipped text={value.value} length={52} />}</dd>
    </div>
  );
}

function format(value: Known<number>, number: (value: number) => string): Known<string> {
  return value.state === 'known' ? { state: 'known', value: number(value.value) } : value;
}
