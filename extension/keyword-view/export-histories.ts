import { writeCsv } from '#shared/kernel/csv.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { RowHistory } from '#extension/session/load-histories.ts';

const header = [
  'site',
  'keyword',
  'engine',
  'country',
  'language',
  'device',
  'tags',
  'note',
  'favourite',
  'archived',
  'target url',
  'volume',
  'day',
  'source',
  'status',
  'position',
  'place among all blocks',
  'depth',
  'page',
  'blocks',
  'own blocks',
  'competitors',
  'checked at',
  'checks of the day',
  'best of the day',
  'first of the day',
];

/** A line for each check, or for a packed day with several; a keyword without any has one line with nothing of a check. */
export function historiesAsCsv(histories: readonly RowHistory[]): string {
  return writeCsv([
    header,
    ...histories.flatMap(({ points, row }) => {
      const own = [
        row.domain,
        row.keyword,
        row.engine,
        row.country,
        row.language,
        row.device,
        row.tags.join('|'),
        row.note,
        row.isFavourite,
        row.isArchived,
        row.targetUrl,
        row.volume,
      ];
      return points.length === 0 ? [own] : points.map((point) => [...own, ...cellsOf(point)]);
    }),
  ]);
}

/** Every keyword with what is noted of it and all of its checks. */
export function historiesAsJson(histories: readonly RowHistory[]): string {
  const keywords = histories.map(({ points, row }) => {
    const { key: _key, changes: _changes, recent: _recent, rank: _rank, best, remoteId, ...noted } = row;
    return { ...noted, id: remoteId, best, history: points };
  });
  return `${JSON.stringify({ keywords }, undefined, 2)}\n`;
}

function cellsOf(point: RankPoint): (string | number | null)[] {
  const competitors = Object.entries(point.competitors ?? {}).map(([name, place]) => `${name}=${place ?? 'not found'}`);
  return [
    point.day,
    point.source,
    point.status,
    point.position,
    point.absolute,
    point.depth,
    point.url,
    point.features.join('|'),
    point.owned.join('|'),
    competitors.join('|'),
    point.checkedAt,
    ...(point.packed ? [point.packed.count, point.packed.best, point.packed.first] : [1, null, null]),
  ];
}
