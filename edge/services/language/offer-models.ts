import type { offerLanguageModels as endpoint } from '#shared/api/endpoints/language-connections.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

import { findAddressFault } from '../../providers/language/find-address-fault.ts';
import { listModels } from '../../providers/language/list-models.ts';
import type { RequestContext } from '../context.ts';
import { describeFailure } from './describe-failure.ts';
import { keyOrWord } from './open-connection.ts';

/** Nobody waits longer for names to choose from. */
const deadlineMs = 15_000;

/**
 * Asks an address which models it has, before one of them is connected; nothing is kept. Throws `invalid_request` for an
 * address that may not be asked, or `unavailable` with the kind of failure.
 */
export async function offerLanguageModels(
  { language }: RequestContext,
  { key, ...given }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const baseUrl = withoutEnd(given.baseUrl, '/');
  const fault = findAddressFault(baseUrl, language);
  if (fault !== null) throw new AppError('invalid_request', { details: [{ path: 'body.baseUrl', message: fault }] });
  const listed = await listModels({ ...language, baseUrl, key: keyOrWord(key) }, AbortSignal.timeout(deadlineMs));
  if (listed.ok) return { items: [...listed.value] };
  const { kind } = listed.failure;
  throw new AppError('unavailable', { message: describeFailure(listed.failure), details: { kind } });
}
