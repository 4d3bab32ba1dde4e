import { callEndpoint, type CallOptions } from '#shared/api/call.ts';
import { sendSignInLink } from '#shared/api/endpoints/account-links.ts';
import { readAccountMethods, startGoogleSignIn } from '#shared/api/endpoints/account-methods.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import type { AccountMessages } from '#extension/platform/messages/account-messages.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';

import { callAccount } from './call-account.ts';
import { chooseWorkspace } from './choose-workspace.ts';
import { failureOf } from './connect-backend.ts';

const noAddress = err({ reason: 'not an http(s) address', refusal: null });

/** What the options ask about accounts, with a connection and before there is one. */
export const accountHandlers: MessageHandlers<AccountMessages> = {
  callAccount: ({ call, input }) => callAccount(call, input),
  readMethods: async ({ address }) => {
    const options = optionsFor(address);
    if (!options) return noAddress;
    const answer = await callEndpoint(readAccountMethods, {}, options);
    return answer.ok ? answer : err(failureOf(answer.failure));
  },
  mailSignIn: async ({ address, email, locale }) => {
    const options = optionsFor(address);
    if (!options) return noAddress;
    const answer = await callEndpoint(sendSignInLink, { body: { email: email.trim(), locale } }, options);
    return answer.ok ? answer : err(failureOf(answer.failure));
  },
  startGoogle: async ({ address }) => {
    const options = optionsFor(address);
    if (!options) return noAddress;
    const answer = await callEndpoint(startGoogleSignIn, {}, options);
    return answer.ok ? ok(answer.value.url) : err(failureOf(answer.failure));
  },
  chooseWorkspace: async ({ workspaceId }) => {
    await chooseWorkspace(workspaceId);
    return null;
  },
};

function optionsFor(address: string): CallOptions | undefined {
  const url = parseUrl(address.trim());
  return url && isHttpUrl(url) ? { baseUrl: url.origin, fetch: fetchUrl, timeoutMs: 8_000 } : undefined;
}
