import { callEndpoint, type CallFailure } from '#shared/api/call.ts';
import {
  type AlertRule,
  deleteAlertRule,
  listAlertChannels,
  listAlertDeliveries,
  listAlertRules,
  saveAlertRule,
} from '#shared/api/endpoints/alerts.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { AlertChangeAnswer, SiteAlerts } from '#extension/platform/messages/alert-messages.ts';
import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';
import {
  dropAlertRule,
  loadAlertRules,
  storeAlertRule,
  storeRuleCopies,
  storeSentRule,
} from '#extension/platform/storage/alert-store.ts';

import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

import { findSiteProject, type SiteProject } from '../find-site-project.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';

const shownDeliveries = 20;

/** Rules of a site. Those that only this browser knows are sent first, as soon as the backend has the site. */
export async function loadSiteAlerts(domain: string): Promise<SiteAlerts> {
  const remote = await findSiteProject(domain);
  if (!remote) {
    const isComing = (await loadBackendAccess()) !== undefined;
    return { rules: await loadAlertRules(domain), remote: null, isComing, failure: null };
  }
  const read = await readRemote(domain, remote);
  if (read.ok) return { ...read.value, isComing: false, failure: null };
  return { rules: await loadAlertRules(domain), remote: null, isComing: false, failure: describeFailure(read.failure) };
}

/** Where the backend can not be reached the rule stays here, and speaks from here. */
export async function saveSiteAlertRule(rule: SiteAlertRule): Promise<AlertChangeAnswer> {
  const stored = { ...rule, isAtBackend: false };
  await storeAlertRule(stored);
  const remote = await findSiteProject(rule.domain);
  if (!remote) return { failure: null };
  const sent = await sendRule(stored, remote);
  return { failure: sent.ok ? null : describeFailure(sent.failure) };
}

export async function removeSiteAlertRule(domain: string, id: string): Promise<AlertChangeAnswer> {
  await dropAlertRule(id);
  const remote = await findSiteProject(domain);
  if (!remote) return { failure: null };
  const removed = await callEndpoint(deleteAlertRule, { params: { ruleId: id } }, remote.options);
  const isGone = removed.ok || (removed.failure.kind === 'refused' && removed.failure.code === 'not_found');
  return { failure: isGone ? null : describeFailure(removed.failure) };
}

async function readRemote(
  domain: string,
  { options, projectId }: SiteProject,
): Promise<Result<Pick<SiteAlerts, 'rules' | 'remote'>, CallFailure>> {
  for (const rule of await loadAlertRules(domain)) {
    if (rule.isAtBackend) continue;
    const sent = await sendRule(rule, { options, projectId });
    if (!sent.ok) return sent;
  }
  const rules = await callEndpoint(listAlertRules, { params: { projectId } }, options);
  if (!rules.ok) return rules;
  const channels = await callEndpoint(listAlertChannels, {}, options);
  if (!channels.ok) return channels;
  const deliveries = await callEndpoint(listAlertDeliveries, { query: { limit: shownDeliveries } }, options);
  if (!deliveries.ok) return deliveries;
  const ofSite = deliveries.value.items.filter((delivery) => delivery.projectId === projectId);
  const copies = rules.value.items.map((rule) => ruleOf(domain, rule));
  await storeRuleCopies(domain, copies);
  return ok({
    rules: copies,
    remote: { channels: channels.value.items, deliveries: ofSite },
  });
}

/** From then on the backend judges by it. */
async function sendRule(
  stored: SiteAlertRule,
  { options, projectId }: SiteProject,
): Promise<Result<null, CallFailure>> {
  const { domain, isAtBackend: _isAtBackend, ...rule } = stored;
  const body = { ...rule, channelIds: [...rule.channelIds] };
  const saved = await callEndpoint(saveAlertRule, { params: { projectId }, body }, options);
  if (!saved.ok) return saved;
  await storeSentRule(stored, ruleOf(domain, saved.value));
  return ok(null);
}

function ruleOf(domain: string, { projectId: _projectId, updatedAt: _updatedAt, ...rule }: AlertRule): SiteAlertRule {
  return { ...rule, domain, isAtBackend: true };
}
