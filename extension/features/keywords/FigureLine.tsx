import type { ReactNode } from 'react';

import type { Dashboard } from '#shared/api/endpoints/dashboards.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import type { ProjectFigures } from '#shared/keywords/project-figures.ts';
import { rankBuckets } from '#shared/keywords/rank-bucket.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';

interface FigureLineProps {
  readonly figures: ProjectFigures;
  readonly days: Dashboard['days'];
}

/** Visibility, average position, and how many keywords stand where. */
export function FigureLine({ figures, days }: FigureLineProps): ReactNode {
  const { text, number } = useWords();
  const { averagePosition, distribution, known, tracked, visibility } = figures;
  const before = days.at(-2)?.visibility ?? null;
  const change = visibility === null || before === null ? 0 : Math.round(visibility - before);
  return (
    <div className="keyword-figures">
      <p>
        <span title={text('kw.visibilityExplained', { known, tracked, model: ctrModel.name })}>
          {text('kw.visibility')}{' '}
          <strong>{visibility === null ? '–' : text('kw.percent', { value: number(visibility) })}</strong>{' '}
          {change === 0 ? null : <Change change={change} />}
        </span>
        <span title={text('kw.averageExplained')}>
          {text('kw.average')} <strong>{averagePosition === null ? '–' : number(averagePosition)}</strong>
        </span>
      </p>
      <ul className="keyword-buckets" aria-label={text('kw.distribution')}>
        {rankBuckets.map((bucket) =>
          distribution[bucket] === 0 ? null : (
            <li key={bucket} className={`bucket-${bucket}`} style={{ flexGrow: distribution[bucket] }}>
              <span className="bucket-bar" />
              <span className="bucket-text">
                {text(`kw.bucket.${bucket}`)} <strong>{number(distribution[bucket])}</strong>
              </span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
