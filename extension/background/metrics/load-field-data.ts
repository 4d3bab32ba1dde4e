import { publicPage } from '#shared/kernel/public-page.ts';
import { askFieldData, crux, type FieldDevice } from '#shared/research/field-data/crux.ts';
import type { FieldDataAnswer } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import { loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';

/** What Chrome's users met on a page, asked at the user's click. An address that is not public is sent to nobody. */
export async function loadFieldData({
  device,
  url,
}: {
  readonly url: string;
  readonly device: FieldDevice;
}): Promise<FieldDataAnswer> {
  const connected = (await loadConnectedSources()).find(({ id }) => id === crux.id);
  if (!connected) return { data: null, failure: { kind: 'key', reason: '' } };
  const page = publicPage(url);
  if (page === null) return { data: null, failure: { kind: 'private', reason: '' } };
  const answer = await askFieldData(page, device, connected.settings, sourceAccess);
  return answer.ok ? { data: answer.value, failure: null } : { data: null, failure: answer.failure };
}
