import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';

import { findProject, findProjectOfDomain, type ProjectRow } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';

const uuid = z.uuid();

export const projectInput = z
  .string()
  .min(1)
  .max(253)
  .describe('A project: its domain, or its id. list_projects names them.');

export const dayInput = z.iso.date().describe('A day, as 2026-11-30.');

/** A thing by the id that rows have, with or without the word before it. */
export function idInput(kind: string, source: string) {
  return z.string().max(100).describe(`The id of a row of ${source}, such as ${kind}:0199….`);
}

/** Throws `invalid_request` for what is none. */
export function requireId(kind: string, id: string): string {
  const bare = id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;
  if (uuid.safeParse(bare).success) return bare;
  throw new AppError('invalid_request', { message: `${id} is no id of a ${kind}. Take it from a row.` });
}

/** Rows wanted at most. */
export function limitInput(usual: number, most: number) {
  return z.int().min(1).max(most).default(usual).describe(`Rows at most; ${usual} where left out.`);
}

/** Throws `not_found`, with what to do, where the workspace has no such project. */
export async function requireProject({ store, workspaceId }: RequestContext, name: string): Promise<ProjectRow> {
  const id = name.replace(/^project:/, '');
  const row = uuid.safeParse(id).success
    ? await findProject(workspaceId, store.db, id)
    : await findProjectOfDomain(workspaceId, store.db, name.trim().toLowerCase());
  if (row) return row;
  throw new AppError('not_found', { message: 'This workspace has no such project. list_projects names those it has.' });
}

/** Throws `invalid_request` for days in the wrong order. */
export function requireOrder(from: Day, to: Day): void {
  if (from <= to) return;
  throw new AppError('invalid_request', { message: '`from` has to be a day before `to`.' });
}
