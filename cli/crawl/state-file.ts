import { existsSync, renameSync, rmSync } from 'node:fs';

import { engineVersion } from '#shared/audit/engine-version.ts';

import { UsageError } from '../usage-error.ts';
import { CrawlStore } from './crawl-store.ts';

/** Where a crawl is kept, and the earlier crawl of the same file, for conditional requests. */
export interface StateFile {
  readonly store: CrawlStore;
  readonly previous: CrawlStore | undefined;
  /** The earlier crawl goes where the new one is `isGood`, and comes back where it is not. */
  readonly close: (isGood: boolean) => void;
}

export interface StateFileOptions {
  readonly settings: { readonly start: string; readonly skipsAudit?: boolean };
  readonly stateFile?: string | undefined;
  readonly resume: boolean;
}

/** Opens the file of a crawl. Throws `UsageError` for one that is no crawl, or one of another site: it is left as it is. */
export function openStateFile({ resume, settings, stateFile }: StateFileOptions): StateFile {
  if (stateFile === undefined) {
    const store = new CrawlStore('');
    return { store, previous: undefined, close: () => store.close() };
  }
  const isThere = existsSync(stateFile);
  if (resume && !isThere) throw new UsageError(`${stateFile}: no such file. Leave --resume out to begin.`);
  if (isThere) checkFile(stateFile, settings);
  const aside = `${stateFile}.before`;
  if (isThere && !resume) moveStore(stateFile, aside);
  const previous = isThere && !resume ? new CrawlStore(aside) : undefined;
  const store = new CrawlStore(stateFile);
  store.setMeta('engine', engineVersion);
  store.setMeta('start', settings.start);
  store.setMeta('audit', auditOf(settings));
  store.commit();
  return {
    store,
    previous,
    close: (isGood) => {
      store.close();
      previous?.close();
      if (!previous) return;
      if (isGood) removeStore(aside);
      else moveStore(aside, stateFile);
    },
  };
}

/** Of SQLite: a full disk, a file of another program, one that another crawl writes. */
export function isStoreError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

function auditOf({ skipsAudit = false }: StateFileOptions['settings']): string {
  return skipsAudit ? 'skipped' : 'whole';
}

function checkFile(path: string, settings: StateFileOptions['settings']): void {
  const version = readMeta(path, 'engine');
  if (version === undefined) throw new UsageError(`${path}: not the file of a crawl. Give another one to --state.`);
  if (version !== engineVersion)
    throw new UsageError(`${path}: made by version ${version}. Begin again with another file.`);
  const before = readMeta(path, 'start');
  if (before !== settings.start)
    throw new UsageError(`${path}: a crawl of ${before}. Give the same address, or another file.`);
  const audit = readMeta(path, 'audit') ?? 'whole';
  if (audit !== auditOf(settings))
    throw new UsageError(
      `${path}: a crawl ${audit === 'skipped' ? 'with' : 'without'} --skip-audit. Give the same, or another file.`,
    );
}

function readMeta(path: string, key: string): string | undefined {
  try {
    return CrawlStore.readMeta(path, key);
  } catch (error) {
    if (isStoreError(error)) return undefined;
    throw error;
  }
}

const suffixes = ['', '-wal', '-shm'];

function moveStore(from: string, to: string): void {
  removeStore(to);
  for (const suffix of suffixes) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
}

function removeStore(path: string): void {
  for (const suffix of suffixes) rmSync(path + suffix, { force: true });
}
