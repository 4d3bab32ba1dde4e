import { callEndpoint } from '#shared/api/call.ts';
import { readScheduledChecks, setScheduledChecks } from '#shared/api/endpoints/scheduled-checks.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';

import { findSiteProject, whyNoProject } from '../find-site-project.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';

/** What is set, with what it would cost. */
export async function loadScheduledChecks({
  domain,
  ...query
}: KeywordMessages['loadScheduledChecks'][0]): Promise<KeywordMessages['loadScheduledChecks'][1]> {
  const site = await findSiteProject(domain);
  if (!site) return { checks: null, failure: null, missing: await whyNoProject() };
  const { options, projectId } = site;
  const answer = await callEndpoint(readScheduledChecks, { params: { projectId }, query }, options);
  if (answer.ok) return { checks: answer.value, failure: null };
  return { checks: null, failure: describeFailure(answer.failure) };
}

/** Sets how often a site is checked for money. `failure` says why it stays as it was. */
export async function changeScheduledChecks({
  domain,
  ...body
}: KeywordMessages['setScheduledChecks'][0]): Promise<KeywordMessages['setScheduledChecks'][1]> {
  const site = await findSiteProject(domain);
  if (!site) return { checks: null, failure: 'not connected' };
  const { options, projectId } = site;
  const input = { params: { projectId }, body };
  const answer = await callEndpoint(setScheduledChecks, input, { ...options, idempotencyKey: crypto.randomUUID() });
  if (answer.ok) return { checks: answer.value, failure: null };
  return { checks: null, failure: describeFailure(answer.failure) };
}
