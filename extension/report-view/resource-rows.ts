import type { ResourceFile, ResourceKind } from '#shared/audit/facts/context-facts.ts';

import type { ListRows } from './list-rows.ts';

export interface KindSum {
  readonly kind: ResourceKind;
  readonly count: number;
  /** null where nothing is known: every file hides its size, or all but empty ones. */
  readonly bytes: number | null;
  /** Whether some hide theirs, so that it is more. */
  readonly isLeast: boolean;
}

/** Files and their weight by kind, the heaviest kind first. */
export function sumByKind(files: readonly ResourceFile[]): readonly KindSum[] {
  return [...Map.groupBy(files, ({ kind }) => kind)]
    .map(([kind, same]) => {
      const known = same.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]));
      const bytes = known.reduce((sum, each) => sum + each, 0);
      const isLeast = known.length < same.length;
      return { kind, count: same.length, bytes: isLeast && bytes === 0 ? null : bytes, isLeast };
    })
    .toSorted((a, b) => (b.bytes ?? -1) - (a.bytes ?? -1));
}

/** Files as listed, for a CSV file. The weight is empty where another origin hides it. */
export function fileRows(files: readonly ResourceFile[]): ListRows {
  return [['url', 'type', 'bytes'], ...files.map(({ bytes, kind, url }) => [url, kind, bytes])];
}
