import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import {
  chooseSearchConsoleSite,
  endSearchConsole,
  finishSearchConsole,
  listSearchConsoleSites,
  readKeywordSearches,
  readSearchConsole,
  readSearchOpportunities,
  startSearchConsole,
} from '#shared/api/endpoints/search-console.ts';
import { readSearchesOf } from '#shared/api/endpoints/search-console-searches.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { openTab } from '#extension/platform/browser/open-tab.ts';
import type { SearchConsoleMessages } from '#extension/platform/messages/search-console-messages.ts';

import { findSiteProject, whyNoProject } from '../find-site-project.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';

/** Answers to the surfaces that show figures of Search Console: all of them are the backend's. */
export const searchConsoleHandlers: MessageHandlers<SearchConsoleMessages> = {
  loadSiteSearches: async ({ domain }) => {
    if (!(await findSiteProject(domain))) return { searches: null, failure: null, missing: await whyNoProject() };
    const read = await ask(domain, (params, options) => callEndpoint(readSearchConsole, { params }, options));
    return { ...failureOf(read), searches: read.ok ? read.value : null };
  },
  connectSearchConsole: async ({ domain }) => {
    const started = await ask(domain, (params, options) => callEndpoint(startSearchConsole, { params }, options));
    if (started.ok) await openTab(started.value.url);
    return failureOf(started);
  },
  finishSearchConsole: async ({ code, domain }) =>
    failureOf(
      await ask(domain, (params, options) => callEndpoint(finishSearchConsole, { params, body: { code } }, options)),
    ),
  loadSearchConsoleSites: async ({ domain }) => {
    const listed = await ask(domain, (params, options) => callEndpoint(listSearchConsoleSites, { params }, options));
    const sites = listed.ok ? listed.value.items.map(({ property }) => property) : [];
    return { ...failureOf(listed), sites };
  },
  chooseSearchConsoleSite: async ({ domain, property }) =>
    failureOf(
      await ask(domain, (params, options) =>
        callEndpoint(chooseSearchConsoleSite, { params, body: { property } }, options),
      ),
    ),
  endSearchConsole: async ({ domain }) =>
    failureOf(await ask(domain, (params, options) => callEndpoint(endSearchConsole, { params }, options))),
  findSearchOpportunities: async ({ domain }) => {
    const read = await ask(domain, (params, options) => callEndpoint(readSearchOpportunities, { params }, options));
    return { ...failureOf(read), opportunities: read.ok ? read.value : null };
  },
  loadPageSearches: async ({ domain, page }) => {
    const query = { page: withoutFragment(page) };
    const read = await ask(domain, (params, options) => callEndpoint(readSearchesOf, { params, query }, options));
    return { ...failureOf(read), searches: read.ok ? read.value : null };
  },
  loadKeywordSearches: async ({ remoteId }) => {
    const options = await loadBackendAccess();
    const read = options && (await callEndpoint(readKeywordSearches, { params: { keywordId: remoteId } }, options));
    return read?.ok ? read.value.points : null;
  },
};

/** A call about the project of a site; its failure in words. */
async function ask<Answer>(
  domain: string,
  call: (params: { readonly projectId: string }, options: CallOptions) => Promise<Result<Answer, CallFailure>>,
): Promise<Result<Answer, string>> {
  const site = await findSiteProject(domain);
  if (!site) return err('not connected');
  const answer = await call({ projectId: site.projectId }, site.options);
  return answer.ok ? ok(answer.value) : err(describeFailure(answer.failure));
}

function failureOf(answer: Result<unknown, string>): { readonly failure: string | null } {
  return { failure: answer.ok ? null : answer.failure };
}
