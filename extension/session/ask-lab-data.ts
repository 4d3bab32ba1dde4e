import { publicPage } from '#shared/kernel/public-page.ts';
import type { FieldDevice } from '#shared/research/field-data/crux.ts';
import { askLabData, type LabData, pageSpeed } from '#shared/research/field-data/pagespeed.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import { loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';

export type LabDataAnswer =
  | { readonly data: LabData; readonly failure: null }
  /** `private`: the address is not public, and nobody was asked. */
  | { readonly data: null; readonly failure: { readonly kind: string; readonly reason: string } };

/**
 * Asks from the page that shows it: a run takes up to a minute, and browsers end a worker whose answer takes half of one
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle, read 2026-11).
 */
export async function loadLabData(url: string, device: FieldDevice): Promise<LabDataAnswer> {
  const connected = (await loadConnectedSources()).find(({ id }) => id === pageSpeed.id);
  if (!connected) return { data: null, failure: { kind: 'key', reason: '' } };
  const page = publicPage(url);
  if (page === null) return { data: null, failure: { kind: 'private', reason: '' } };
  const answer = await askLabData(page, device, connected.settings, sourceAccess);
  return answer.ok ? { data: answer.value, failure: null } : { data: null, failure: answer.failure };
}
