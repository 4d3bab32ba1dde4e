import { type ReactNode, useState } from 'react';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { toggled } from '#extension/ui/FilterChips.tsx';

import type { Curve } from './align-curves.ts';
import { type CurveBand, CurveChart, type CurveUnit } from './CurveChart.tsx';
import { CurveLegend } from './CurveLegend.tsx';
import styles from './keyword-view.module.css';

interface CurvesProps {
  readonly label: string;
  readonly curves: readonly Curve[];
  /** Marked by their numbers, from 1. */
  readonly annotations: readonly Pick<SiteAnnotation, 'day'>[];
  readonly unit: CurveUnit;
  readonly band?: CurveBand;
}

/** A chart with its legend. */
export function Curves({ curves, label, annotations, unit, band }: CurvesProps): ReactNode {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className={styles.curves}>
      <CurveLegend label={label} curves={curves} hidden={hidden} onToggle={(id) => setHidden(toggled(hidden, id))} />
      <CurveChart curves={curves} hidden={hidden} annotations={annotations} unit={unit} {...(band && { band })} />
    </div>
  );
}
