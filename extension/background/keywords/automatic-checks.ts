import { callEndpoint } from '#shared/api/call.ts';
import { type Collection, readCollection, setCollection } from '#shared/api/endpoints/collection.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';

import { findSiteProject } from '../find-site-project.ts';
import { describeFailure } from '../outbox/send-entry.ts';

/** null without a connection, a project there, or an answer. */
export async function loadAutomaticChecks({
  domain,
  ...query
}: KeywordMessages['loadAutomaticChecks'][0]): Promise<Collection | null> {
  const site = await findSiteProject(domain);
  if (!site) return null;
  const { options, projectId } = site;
  const answer = await callEndpoint(readCollection, { params: { projectId }, query }, options);
  return answer.ok ? answer.value : null;
}

/** Sets how often a site is checked for money. `failure` says why it stays as it was. */
export async function changeAutomaticChecks({
  domain,
  ...body
}: KeywordMessages['setAutomaticChecks'][0]): Promise<KeywordMessages['setAutomaticChecks'][1]> {
  const site = await findSiteProject(domain);
  if (!site) return { collection: null, failure: 'not connected' };
  const { options, projectId } = site;
  const input = { params: { projectId }, body };
  const answer = await callEndpoint(setCollection, input, { ...options, idempotencyKey: crypto.randomUUID() });
  if (answer.ok) return { collection: answer.value, failure: null };
  return { collection: null, failure: describeFailure(answer.failure) };
}
