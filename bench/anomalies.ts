import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { z } from 'zod';

import { levelShifts } from '#shared/anomalies/level-shifts.ts';
import { streamSurprises } from '#shared/anomalies/stream-alarms.ts';

import { changePointF1, covering } from './change-point-scores.ts';
import { type LabelledSeries, nabProfiles, nabScore, windowedGaussian } from './nab-score.ts';

/**
 * `npm run bench -- --only anomalies --nab FOLDER --tcpd FOLDER`: alarms on numenta/NAB and level shifts on
 * alan-turing-institute/TCPD, beside what says nothing and what was published. The folders are checkouts of those
 * repositories; nothing of them stands here.
 */
export function benchAnomalies({ nab, tcpd }: { readonly nab?: string; readonly tcpd?: string }): void {
  if (nab === undefined && tcpd === undefined) console.log('Name the checkouts: --nab FOLDER, --tcpd FOLDER');
  if (nab !== undefined) scoreNab(nab);
  if (tcpd !== undefined) scoreTcpd(tcpd);
}

function scoreNab(folder: string): void {
  const series = readNab(folder);
  console.log(`NAB, ${series.length} series (100: every window met at its start and nothing else; 0: silence)`);
  const detectors = { 'windowed Gaussian (published: 39.6 / 20.9 / 47.4)': windowedGaussian, ours: streamSurprises };
  for (const [name, detect] of Object.entries(detectors)) {
    const scores = series.map(({ values }) => detect(values));
    const found = Object.values(nabProfiles).map((profile) => nabScore(series, scores, profile));
    const threshold = found[0]?.threshold.toFixed(3) ?? '';
    console.log(`  ${name}: ${found.map(({ score }) => score.toFixed(1)).join(' / ')} (threshold ${threshold})`);
  }
}

function readNab(folder: string): readonly LabelledSeries[] {
  const labels = z
    .record(z.string(), z.array(z.tuple([z.string(), z.string()])))
    .parse(JSON.parse(readFileSync(join(folder, 'labels/combined_windows.json'), 'utf8')));
  return Object.entries(labels).map(([name, windows]) => {
    const rows = readFileSync(join(folder, 'data', name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const times = rows.map(([time]) => time ?? '');
    const indexOf = (time: string): number => times.indexOf(time.slice(0, 19));
    return {
      values: rows.map(([, value]) => Number(value)),
      windows: windows.map(([first, last]) => [indexOf(first), indexOf(last)] as const),
    };
  });
}

const dataset = z.object({
  n_dim: z.number(),
  series: z.array(z.object({ raw: z.array(z.union([z.number(), z.null()])) })),
});

function scoreTcpd(folder: string): void {
  const annotations = z
    .record(z.string(), z.record(z.string(), z.array(z.number())))
    .parse(JSON.parse(readFileSync(join(folder, 'annotations.json'), 'utf8')));
  const ways = {
    'no change point': () => [],
    ours: (values: readonly number[]) => levelShifts(values).map(({ index }) => index),
  };
  const series = globSync(join(folder, 'datasets/*/*.json'))
    .filter((path) => basename(path, '.json') === basename(dirname(path)) && existsSync(path))
    .sort()
    .flatMap((path) => {
      const { n_dim, series: columns } = dataset.parse(JSON.parse(readFileSync(path, 'utf8')));
      const by = annotations[basename(path, '.json')];
      const [column] = columns;
      if (n_dim !== 1 || !column || !by) return [];
      return [{ values: carried(column.raw), by: Object.values(by) }];
    });
  console.log(`TCPD, ${series.length} univariate series: covering / F1 (published: BinSeg 0.706 / 0.680)`);
  for (const [name, find] of Object.entries(ways)) {
    const startMs = performance.now();
    const scores = series.map(({ by, values }) => {
      const found = find(values);
      return [covering(by, found, values.length), changePointF1(by, found)] as const;
    });
    const mean = (at: 0 | 1): string => (scores.reduce((sum, score) => sum + score[at], 0) / scores.length).toFixed(3);
    const each = ((performance.now() - startMs) / series.length).toFixed(1);
    console.log(`  ${name}: ${mean(0)} / ${mean(1)} (${each} ms a series)`);
  }
}

/** Missing values are those before them. */
function carried(values: readonly (number | null)[]): readonly number[] {
  let last = 0;
  return values.map((value) => (last = value ?? last));
}
