import type { ReactNode } from 'react';

import type { Curve } from './align-curves.ts';
import { curveDashes } from './CurveChart.tsx';

interface CurveLegendProps {
  readonly label: string;
  readonly curves: readonly Curve[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Which line is which; each can be hidden. */
export function CurveLegend({ curves, hidden, label, onToggle }: CurveLegendProps): ReactNode {
  return (
    <fieldset className="chips curve-legend" aria-label={label}>
      {curves.map(({ id, label: name }, index) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={!hidden.has(id)}
          onClick={() => onToggle(id)}
          title={name}
        >
          <svg className="curve-swatch" viewBox="0 0 24 4" aria-hidden="true">
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
        </button>
      ))}
    </fieldset>
  );
}
