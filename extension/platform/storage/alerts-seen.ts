import * as z from 'zod/mini';

import { browser } from '#extension/platform/browser/browser.ts';

const key = 'alertsSeen';
const seen = z.object({ workspaceId: z.string(), id: z.string() });

/** The newest alert of a workspace that was told here; undefined where none was ever asked for. */
export async function loadSeenAlert(workspaceId: string): Promise<string | undefined> {
  const parsed = seen.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success && parsed.data.workspaceId === workspaceId ? parsed.data.id : undefined;
}

/** An empty id stands for a workspace without alerts. */
export async function saveSeenAlert(workspaceId: string, id: string): Promise<void> {
  await browser.storage.local.set({ [key]: { workspaceId, id } });
}
