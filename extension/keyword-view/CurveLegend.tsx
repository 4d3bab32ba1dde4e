import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { Curve } from './align-curves.ts';
import { curveDashes } from './CurveChart.tsx';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import styles from './keyword-view.module.css';
import chipButtonStyles from '#extension/ui/ChipButton.module.css';

interface CurveLegendProps {
  readonly label: string;
  readonly curves: readonly Curve[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Which line is which; each can be hidden. */
export function CurveLegend({ curves, hidden, label, onToggle }: CurveLegendProps): ReactNode {
  return (
    <fieldset className={clsx(chipButtonStyles.chips, styles.curveLegend)} aria-label={label}>
      {curves.map(({ id, label: name }, index) => (
        <ChipButton key={id} aria-pressed={!hidden.has(id)} onClick={() => onToggle(id)} title={name}>
          <svg className={styles.curveSwatch} viewBox="0 0 24 4" aria-hidden="true">
            <line
              x1="0"
              x2="24"
              y1="2"
              y2="2"
              stroke={`var(--curve-${index + 1})`}
              strokeDasharray={curveDashes[index]?.join(' ')}
            />
          </svg>
          <span className="clip">{name}</span>
        </ChipButton>
      ))}
    </fieldset>
  );
}
