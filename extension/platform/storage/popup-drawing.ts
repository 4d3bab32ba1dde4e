import { browser } from '#extension/platform/browser/browser.ts';

import type { AuditJob } from './audit-job.ts';

/** The popup of one tab as it was drawn from what is stored, to be drawn again before any library is loaded. */
export interface PopupDrawing {
  readonly tabId: number;
  /** What it was drawn from; see `drawingOf`. */
  readonly of: string;
  readonly lang: string;
  readonly dir: string;
  /** Undefined where the theme is the system's. */
  readonly theme: string | undefined;
  readonly markup: string;
}

/** All that a drawing shows comes from these: where one of them is another by now, it is not drawn. */
export interface DrawnFrom {
  /** Of everything stored but audits; see `noteStoredChange`. */
  readonly version: string | undefined;
  readonly url: string;
  /** The tab's audit as it stands. */
  readonly job: Pick<AuditJob, 'auditId' | 'stage' | 'revision'> | undefined;
  /** Ages and curves are another the day after. */
  readonly nowMs: number;
}

const versionKey = 'storedVersion';
const drawingsKey = 'popupDrawings';
const mostDrawings = 4;

/** Call after each change of what the popup shows beside audits: keywords, sites, settings, a cleared history. */
export async function noteStoredChange(): Promise<void> {
  await browser.storage.session.set({ [versionKey]: crypto.randomUUID() });
}

/** Read it before what it is the version of, so that a change in between makes a drawing too old, never too new. */
export async function loadStoredVersion(): Promise<string | undefined> {
  return versionIn(await browser.storage.session.get(versionKey));
}

export function drawingOf({ job, nowMs, url, version }: DrawnFrom): string {
  const day = new Date(nowMs).toDateString();
  return JSON.stringify([version ?? '', url, job?.auditId ?? '', job?.stage ?? '', job?.revision ?? 0, day]);
}

/** Keeps it in place of the tab's drawing before, and of the oldest one. */
export async function savePopupDrawing(drawing: PopupDrawing): Promise<void> {
  const kept = drawingsIn(await browser.storage.session.get(drawingsKey));
  const others = kept.filter(({ tabId }) => tabId !== drawing.tabId);
  await browser.storage.session.set({ [drawingsKey]: [drawing, ...others].slice(0, mostDrawings) });
}

export function versionIn(stored: Readonly<Record<string, unknown>>): string | undefined {
  const value = stored[versionKey];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Safe: `savePopupDrawing` alone writes it, in this version of the extension, since an update clears session storage.
 * Without a parser, since nothing may be loaded before the drawing stands.
 */
export function drawingsIn(stored: Readonly<Record<string, unknown>>): readonly PopupDrawing[] {
  return (stored[drawingsKey] ?? []) as readonly PopupDrawing[];
}
