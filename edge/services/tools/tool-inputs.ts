import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';

import { findProject, findProjectOfDomain, type ProjectRow } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';

export const projectInput = z
  .string()
  .min(1)
  .max(253)
  .describe('A project: its domain, or its id. list_projects names them.');

export const dayInput = z.iso.date().describe('A day, as 2026-11-30.');

/** Rows wanted at most. */
export function limitInput(usual: number, most: number) {
  return z.int().min(1).max(most).default(usual).describe(`Rows at most; ${usual} where left out.`);
}

const uuid = z.uuid();

/** Throws `not_found`, with what to do, where the workspace has no such project. */
export async function requireProject({ store, workspaceId }: RequestContext, name: string): Promise<ProjectRow> {
  const row = uuid.safeParse(name).success
    ? await findProject(workspaceId, store.db, name)
    : await findProjectOfDomain(workspaceId, store.db, name.trim().toLowerCase());
  if (row) return row;
  throw new AppError('not_found', { message: 'This workspace has no such project. list_projects names those it has.' });
}

/** Throws `invalid_request` for days in the wrong order. */
export function requireOrder(from: Day, to: Day): void {
  if (from <= to) return;
  throw new AppError('invalid_request', { message: '`from` has to be a day before `to`.' });
}
