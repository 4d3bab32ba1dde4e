import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

import { z } from 'zod';

import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { isWebAddress } from '#shared/kernel/url.ts';

import { pageLimits } from '../fetch-page.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { readPage } from '../read-page.ts';
import { refusePrivate } from './refuse-private.ts';

/** What the user let the assistant reach. */
export interface McpSettings {
  /** Files may be read below this folder; undefined for none. */
  readonly folder: string | undefined;
  readonly allowPrivate: boolean;
}

export const pageInput = {
  page: z.string().min(1).max(4_096).describe('An http(s) address, or a file below the folder of this server.'),
  url: z.string().max(4_096).optional().describe('For a file: the address to read it as.'),
};

/** Reads the page that an assistant names, within what its user allowed. The failure says what to do. */
export async function readMcpPage(
  { page, url }: { readonly page: string; readonly url?: string | undefined },
  settings: McpSettings,
): Promise<Result<ServedPage, string>> {
  const limits = settings.allowPrivate ? pageLimits : { ...pageLimits, refuse: refusePrivate };
  if (isWebAddress(page)) return readPage(page, { limits });
  const path = await pathBelow(page, settings.folder);
  return path.ok ? readPage(path.value, url === undefined ? {} : { url }) : path;
}

/** The same, where the page is to be written for: an error is no such page. */
export async function readMcpDraftPage(
  input: Parameters<typeof readMcpPage>[0],
  settings: McpSettings,
): Promise<Result<ServedPage, string>> {
  const read = await readMcpPage(input, settings);
  const refusal = read.ok ? answerRefusal(read.value) : undefined;
  return refusal === undefined ? read : err(refusal);
}

/** The real path of a file, links followed, where that is below the folder. */
export async function pathBelow(path: string, folder: string | undefined): Promise<Result<string, string>> {
  if (folder === undefined) return err(`${path}: files are closed. Start the server with --folder <path> to open one.`);
  try {
    const root = await realpath(folder);
    const found = await realpath(resolve(root, path));
    const way = relative(root, found);
    if (way.startsWith('..') || resolve(root, way) !== found)
      return err(`${path}: not below the folder of this server.`);
    return { ok: true, value: found };
  } catch {
    return err(`${path}: no such file below the folder of this server.`);
  }
}
