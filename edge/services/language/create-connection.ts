import {
  type createLanguageConnection as endpoint,
  maxLanguageConnections,
} from '#shared/api/endpoints/language-connections.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';
import { languageVendors } from '#shared/language/language-vendors.data.ts';

import { findAddressFault } from '../../providers/language/find-address-fault.ts';
import {
  insertLanguageConnection,
  type LanguageConnectionRow,
  listLanguageConnectionRows,
} from '../../repositories/language-connections.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { describeFailure } from './describe-failure.ts';
import { keyOrWord } from './open-connection.ts';
import { presentConnection } from './present-connection.ts';
import { probeConnection } from './probe-connection.ts';

/**
 * Tries the model, and keeps the connection where it answers. Throws `invalid_request` for an address that may not be asked,
 * `unavailable` with the kind of failure where the model does not answer as it should, or `quota_exceeded`.
 */
export async function createLanguageConnection(
  context: RequestContext,
  { key, ...given }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, language, store, tokenSeal, workspaceId } = context;
  const baseUrl = withoutEnd(given.baseUrl, '/');
  const fault = findAddressFault(baseUrl, language);
  if (fault !== null) throw new AppError('invalid_request', { details: [{ path: 'body.baseUrl', message: fault }] });
  if ((await listLanguageConnectionRows(workspaceId, store.db)).length >= maxLanguageConnections) {
    throw new AppError('quota_exceeded', {
      message: `A workspace has at most ${maxLanguageConnections} language models. Delete one first.`,
    });
  }
  const { dialect, embeddingModel, model, prices, vendor } = given;
  const { limitName } = languageVendors[vendor];
  const probed = await probeConnection(
    { ...language, baseUrl, dialect, model, limitName, key: keyOrWord(key) },
    embeddingModel,
  );
  if (!probed.ok) {
    const { kind } = probed.failure;
    throw new AppError('unavailable', { message: describeFailure(probed.failure), details: { kind } });
  }
  const createdAt = new Date(clock());
  const row: LanguageConnectionRow = {
    id: newId(createdAt.getTime()),
    vendor,
    baseUrl,
    dialect,
    model,
    embeddingModel,
    sealedKey: await tokenSeal.close(key),
    // Of a short key four characters would be half.
    lastFour: key.length >= 12 ? key.slice(-4) : '',
    capabilities: probed.value,
    prices,
    offReason: null,
    pausedUntil: null,
    testedAt: createdAt,
    createdAt,
  };
  const record = { action: 'languageConnections.create', subjectId: row.id, status: 201, answer: undefined } as const;
  await store.batch([...recordChange(context, store.db, record), insertLanguageConnection(workspaceId, store.db, row)]);
  return presentConnection(row);
}
