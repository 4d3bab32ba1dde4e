import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import type { SerpRow } from '#extension/report-view/serp-rows.ts';
import type { OwnSearches } from '#extension/session/own-searches.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { ResultMark } from '#extension/ui/ResultMark.tsx';

import { ProductId } from './ProductId.tsx';
import styles from './serp.module.css';

interface SerpTitleProps {
  readonly row: SerpRow;
  /** Whose it is, where it is the user's or a competitor's. */
  readonly mark: 'own' | 'competitor' | undefined;
  /** What Search Console counted of the search for its site; undefined where it tells nothing. */
  readonly searches: OwnSearches | undefined;
  /** Among products the kind of a block has no column. */
  /** A block without a title says of which kind it is. */
  readonly hasType: boolean;
  /** Kind, domain and figures stand below it, where they have no columns. */
  readonly hasDetails: boolean;
}

/** Title of a result with its mark; what has no title says of which kind it is. */
export function SerpTitle({ hasDetails, hasType, mark, row, searches }: SerpTitleProps): ReactNode {
  const { number, text } = useWords();
  const research = usePartLanguage('research');
  if (row.title === '') return <span className="soft">{hasType ? blockName(row.type, text) : '–'}</span>;
  const rating = row.rating === null ? [] : [`★ ${number(row.rating)}`];
  const reviews = row.reviews === null ? [] : [text('serp.reviewCount', { count: row.reviews })];
  const kind = row.type === 'organic' || row.type === 'product' ? [] : [blockName(row.type, text)];
  const figures = [...kind, ...(row.domain === null ? [] : [readableDomain(row.domain)]), ...rating, ...reviews].join(
    ' · ',
  );
  return (
    <>
      <span className={styles.marked}>
        {mark ? <ResultMark mark={mark} /> : null}
        {row.url === null ? (
          row.title
        ) : (
          <a
            className={styles.serpTitle}
            href={row.url}
            target="_blank"
            rel="noreferrer"
            title={`${row.title}\n${row.url}`}
          >
            {row.title}
          </a>
        )}
      </span>
      {mark === 'own' && searches ? (
        <span
          className="soft"
          title={
            searches.page === undefined
              ? translate(metricTexts, research, 'metrics.ownSearchesExplained', { site: searches.domain })
              : translate(metricTexts, research, 'metrics.ownSearchesOfPage')
          }
        >
          {translate(metricTexts, research, 'metrics.ownSearches', {
            clicks: searches.clicks,
            impressions: searches.impressions,
          })}
        </span>
      ) : null}
      {hasDetails ? (
        <span className="soft wrap-anywhere">
          {figures} {row.type !== 'product' || row.id === null ? null : <ProductId id={row.id} />}
        </span>
      ) : null}
    </>
  );
}
