import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';

import type { PageStart } from '../repositories/page-start.ts';

const position = z.tuple([z.int().min(0).max(8_640_000_000_000_000), z.uuid()]);

/** Text for the client to send back. It only says where in the caller's own list to go on, so it needs no signature. */
export function writeCursor(start: PageStart): string {
  return btoa(JSON.stringify([start.at.getTime(), start.id])).replaceAll('=', '');
}

/** Throws `invalid_request` for anything that `writeCursor` didn't write. */
export function readCursor(cursor: string | undefined): PageStart | undefined {
  if (cursor === undefined) return undefined;
  const parsed = position.safeParse(decode(cursor));
  if (!parsed.success) {
    const details = [{ path: 'query.cursor', message: 'is not a cursor of this list; start without one' }];
    throw new AppError('invalid_request', { details });
  }
  const [atMs, id] = parsed.data;
  return { at: new Date(atMs), id };
}

/** Cuts the one row too many that tells whether there is a next page. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  startOf: (row: Row) => PageStart,
): { readonly items: readonly Row[]; readonly nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(startOf(last)) : null };
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor));
  } catch {
    return undefined;
  }
}
