import { browser } from '#extension/platform/browser/browser.ts';

import { oneOf, storedFields } from './stored-fields.ts';

/** Why a page could not be audited. Every kind has its sentence and its next step in `ui/messages`. */
export const auditFailures = [
  'browser-page',
  'extension-page',
  'protected-page',
  'file-without-permission',
  'view-source',
  'blank-page',
  'pdf',
  'not-html',
  'unsupported-scheme',
  'no-permission',
  'navigated',
  'interrupted',
  'store-full',
] as const;
export type AuditFailure = (typeof auditFailures)[number];

/** In order: measuring the layout, fetching the HTML and robots.txt, reading sitemaps. */
export const auditSteps = ['measuring', 'served', 'sitemaps'] as const;
export type AuditStep = (typeof auditSteps)[number];

const stages = ['collecting', 'fetching', 'done', 'failed'] as const;

/** Where the audit of one tab stands. Kept in session storage: it outlives the worker, not the browser. */
export interface AuditJob {
  readonly auditId: string;
  readonly tabId: number;
  readonly url: string;
  /** `collecting`: nothing shown yet. `fetching`: a first report is there, the rest is under way. */
  readonly stage: (typeof stages)[number];
  readonly failure?: AuditFailure | undefined;
  readonly startedAtMs: number;
  /** Starts made for this request; a page that keeps navigating is given up on. */
  readonly attempts: number;
  /** What the page's script is at while `fetching`, for the progress line. */
  readonly step?: AuditStep | undefined;
  /** Grows with every part that came, so that every watcher reads the report again. */
  readonly revision?: number | undefined;
}

export async function loadJob(tabId: number): Promise<AuditJob | undefined> {
  const key = jobKey(tabId);
  const stored = await browser.storage.session.get(key);
  return parseJob(stored[key]);
}

export async function saveJob(job: AuditJob): Promise<void> {
  await browser.storage.session.set({ [jobKey(job.tabId)]: job });
}

export async function removeJob(tabId: number): Promise<void> {
  await browser.storage.session.remove(jobKey(tabId));
}

/** Calls back with every new state of the tab's job until the signal aborts. Popup and panel hear it alike. */
export function watchJob(tabId: number, onChange: (job: AuditJob | undefined) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[jobKey(tabId)];
    if (change) onChange(parseJob(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

export function isUnfinished(job: AuditJob): boolean {
  return job.stage === 'collecting' || job.stage === 'fetching';
}

function jobKey(tabId: number): string {
  return `job:${tabId}`;
}

/** Undefined for anything else. */
export function parseJob(value: unknown): AuditJob | undefined {
  const { attempts, auditId, failure, revision, stage, startedAtMs, step, tabId, url } = storedFields(value);
  const knownStage = oneOf(stage, stages);
  const knownFailure = oneOf(failure, auditFailures);
  const knownStep = oneOf(step, auditSteps);
  if (typeof auditId !== 'string' || typeof tabId !== 'number' || typeof url !== 'string' || !knownStage)
    return undefined;
  if (typeof startedAtMs !== 'number' || typeof attempts !== 'number') return undefined;
  if (revision !== undefined && typeof revision !== 'number') return undefined;
  if (knownFailure !== failure || knownStep !== step) return undefined;
  return {
    auditId,
    tabId,
    url,
    stage: knownStage,
    startedAtMs,
    attempts,
    ...(knownFailure && { failure: knownFailure }),
    ...(knownStep && { step: knownStep }),
    ...(revision !== undefined && { revision }),
  };
}
