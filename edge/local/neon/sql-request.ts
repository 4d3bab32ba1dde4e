import type { IncomingHttpHeaders } from 'node:http';

import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Statement } from './sql-engine.ts';

export interface SqlRequest {
  readonly connectionString: string;
  /** True: values as Postgres text; false: booleans, small numbers and JSON converted. */
  readonly isRawText: boolean;
  readonly statements: readonly (Statement & { readonly isArrayMode: boolean })[];
  /** How the transaction of a batch begins; undefined for a single statement. */
  readonly begin: string | undefined;
}

const statement = z.object({
  query: z.string(),
  params: z.array(z.unknown()).default([]),
  arrayMode: z.boolean().optional(),
});
const body = z.union([z.object({ queries: z.array(statement) }), statement]);

const isolationLevels: Readonly<Record<string, string>> = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
};

/** Reads a request to `/sql` as the driver sends it; the failure is the sentence of the answer. */
export function readSqlRequest(headers: IncomingHttpHeaders, text: string): Result<SqlRequest, string> {
  const connectionString = headerOf(headers, 'neon-connection-string');
  if (connectionString === undefined) return err('the header neon-connection-string is missing');
  const parsed = body.safeParse(parseJson(text));
  if (!parsed.success) return err('the body must be {query, params} or {queries: [{query, params}]}');
  const begin = 'queries' in parsed.data ? beginOf(headers) : ok(undefined);
  if (!begin.ok) return begin;
  const isArrayMode = headerOf(headers, 'neon-array-mode') === 'true';
  const queries = 'queries' in parsed.data ? parsed.data.queries : [parsed.data];
  return ok({
    connectionString,
    isRawText: headerOf(headers, 'neon-raw-text-output') === 'true',
    begin: begin.value,
    statements: queries.map(({ query, params, arrayMode }) => ({
      text: query,
      params: params.map(paramText),
      isArrayMode: arrayMode ?? isArrayMode,
    })),
  });
}

function beginOf(headers: IncomingHttpHeaders): Result<string, string> {
  const words = ['BEGIN'];
  const level = headerOf(headers, 'neon-batch-isolation-level');
  if (level !== undefined) {
    const sql = isolationLevels[level];
    if (sql === undefined) return err(`unknown isolation level ${level}`);
    words.push('ISOLATION LEVEL', sql);
  }
  const readOnly = headerOf(headers, 'neon-batch-read-only');
  if (readOnly !== undefined) words.push(readOnly === 'true' ? 'READ ONLY' : 'READ WRITE');
  const deferrable = headerOf(headers, 'neon-batch-deferrable');
  if (deferrable !== undefined) words.push(deferrable === 'true' ? 'DEFERRABLE' : 'NOT DEFERRABLE');
  return ok(words.join(' '));
}

/** Objects arrive where a caller passes JSON through; Postgres takes their text. */
function paramText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
