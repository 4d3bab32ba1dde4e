import type { ReactNode } from 'react';

import { ctrModel } from '#shared/keywords/ctr-model.ts';
import type { ProjectFigures } from '#shared/keywords/project-figures.ts';
import { type RankBucket, rankBuckets } from '#shared/keywords/rank-bucket.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';
import styles from './keyword-view.module.css';

const bars: Readonly<Record<RankBucket, string | undefined>> = {
  top3: styles.bucketTop3,
  top10: styles.bucketTop10,
  top20: styles.bucketTop20,
  top50: styles.bucketTop50,
  beyond50: undefined,
  notFound: styles.bucketNotFound,
  unknown: styles.bucketUnknown,
};

interface FigureLineProps {
  readonly figures: ProjectFigures;
  /** Oldest first, the last one of today or of the last check. */
  readonly days: readonly { readonly visibility: number | null }[];
}

/** Visibility, average position, share of voice, visits, and how many keywords stand where. */
export function FigureLine({ figures, days }: FigureLineProps): ReactNode {
  const { text, number, percent } = useWords();
  const { averagePosition, distribution, estimatedVisits, known, tracked, visibility, voice, withVolume } = figures;
  const before = days.at(-2)?.visibility ?? null;
  const change = visibility === null || before === null ? 0 : Math.round(visibility - before);
  const model = ctrModel.name;
  const shown = (value: number | null): string => (value === null ? '–' : percent(value / 100));
  return (
    <div className={styles.keywordFigures}>
      <p>
        <span title={text('kw.visibilityExplained', { known, tracked, model })}>
          {text('kw.visibility')} <strong>{shown(visibility)}</strong>{' '}
          {change === 0 ? null : <Change of="visibility" change={change} />}
        </span>
        <span title={text('kw.averageExplained')}>
          {text('kw.average')} <strong>{averagePosition === null ? '–' : number(averagePosition)}</strong>
        </span>
        <span
          title={
            voice === null
              ? text('kw.voiceUnknown')
              : text(`kw.voiceExplained.${voice.weightedBy}`, { compared: voice.compared, tracked, model })
          }
        >
          {text('kw.voice')} <strong>{shown(voice?.own ?? null)}</strong>
        </span>
        <span
          title={
            estimatedVisits === null
              ? text('kw.visitsUnknown')
              : text('kw.visitsExplained', { count: withVolume, known, model })
          }
        >
          {text('kw.visits')} <strong>{estimatedVisits === null ? '–' : number(estimatedVisits)}</strong>
        </span>
      </p>
      <ul className={styles.keywordBuckets} aria-label={text('kw.distribution')}>
        {rankBuckets.map((bucket) =>
          distribution[bucket] === 0 ? null : (
            <li key={bucket} className={bars[bucket]} style={{ flexGrow: distribution[bucket] }}>
              <span className={styles.bucketBar} />
              <span className={styles.bucketText}>
                {text(`kw.bucket.${bucket}`)} <strong>{number(distribution[bucket])}</strong>
              </span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
