import type { ResourceFile, ResourceKind } from '#shared/audit/facts/context-facts.ts';

import type { ListRows } from './list-rows.ts';

export interface KindSum {
  readonly kind: ResourceKind;
  readonly count: number;
  /** null where every file hides its size. */
  readonly bytes: number | null;
}

/** Files and their weight by kind, the heaviest kind first. */
export function sumByKind(files: readonly ResourceFile[]): readonly KindSum[] {
  return [...Map.groupBy(files, ({ kind }) => kind)]
    .map(([kind, same]) => {
      const known = same.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]));
      return {
        kind,
        count: same.length,
        bytes: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
      };
    })
    .toSorted((a, b) => (b.bytes ?? -1) - (a.bytes ?? -1));
}

/** Files as listed, for a CSV file. The weight is empty where another origin hides it. */
export function fileRows(files: readonly ResourceFile[]): ListRows {
  return [['url', 'type', 'bytes'], ...files.map(({ bytes, kind, url }) => [url, kind, bytes])];
}
