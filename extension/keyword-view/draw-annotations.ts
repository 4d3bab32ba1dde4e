import type uPlot from 'uplot';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';

/** Marks days with annotations: a dashed line with the note's number. Notes outside the days that are shown have none. */
export function drawAnnotations(
  annotations: readonly Pick<SiteAnnotation, 'day'>[],
  color: string,
): (chart: uPlot) => void {
  return (chart) => {
    const { bbox, ctx, scales } = chart;
    const { max, min } = scales['x'] ?? {};
    ctx.save();
    ctx.strokeStyle = color;
    ctx.fillStyle = color;
    ctx.setLineDash([3, 3]);
    for (const [index, { day }] of annotations.entries()) {
      const seconds = Date.parse(day) / 1_000;
      if (min === undefined || max === undefined || seconds < min || seconds > max) continue;
      const x = Math.round(chart.valToPos(seconds, 'x', true)) + 0.5;
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      ctx.fillText(String(index + 1), x + 3, bbox.top + 12);
    }
    ctx.restore();
  };
}
