import { callEndpoint, type CallOptions } from '#shared/api/call.ts';
import type { Endpoint, EndpointInput } from '#shared/api/endpoint.ts';
import { accountLinkEndpoints } from '#shared/api/endpoints/account-links.ts';
import { accountMethodEndpoints } from '#shared/api/endpoints/account-methods.ts';
import { accountSessionEndpoints } from '#shared/api/endpoints/account-sessions.ts';
import { accountEndpoints } from '#shared/api/endpoints/account.ts';
import { apiKeyEndpoints } from '#shared/api/endpoints/api-keys.ts';
import { auditLogEndpoints } from '#shared/api/endpoints/audit-log.ts';
import { invitationEndpoints } from '#shared/api/endpoints/invitations.ts';
import { languageConnectionEndpoints } from '#shared/api/endpoints/language-connections.ts';
import { memberEndpoints } from '#shared/api/endpoints/members.ts';
import { readSession, sessionEndpoints, startedSession } from '#shared/api/endpoints/session.ts';
import { twoFactorEndpoints } from '#shared/api/endpoints/two-factor.ts';
import { workspaceEndpoints } from '#shared/api/endpoints/workspaces.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type {
  AccountCallId,
  AccountEndpoint,
  AccountFailure,
  LanguageCallId,
  LanguageEndpoint,
} from '#extension/platform/messages/account-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadConnection, saveConnection } from '#extension/platform/storage/connection.ts';

import { chooseWorkspace } from './choose-workspace.ts';
import { failureOf } from './connect-backend.ts';
import { isGone } from './keywords/is-gone.ts';

const timeoutMs = 30_000;

/** About the account, whichever of its workspaces is chosen. */
const ofAccount: readonly AccountEndpoint[] = [
  ...accountLinkEndpoints,
  ...accountMethodEndpoints,
  ...accountSessionEndpoints,
  ...accountEndpoints,
  ...sessionEndpoints,
  ...twoFactorEndpoints,
];

/** Each endpoint that the options reach through the background, which alone knows the token. */
const reachable: readonly (AccountEndpoint | LanguageEndpoint)[] = [
  ...ofAccount,
  ...apiKeyEndpoints,
  ...auditLogEndpoints,
  ...invitationEndpoints,
  ...languageConnectionEndpoints,
  ...memberEndpoints,
  ...workspaceEndpoints,
];
const ofAccountIds: ReadonlySet<string> = new Set(ofAccount.map(({ id }) => id));
const endpointById = new Map<string, Endpoint>(reachable.map((endpoint) => [endpoint.id, endpoint]));

/** Asks the connected backend. A new token in the answer replaces the one before, and is not handed on. */
export async function callAccount(
  call: AccountCallId | LanguageCallId,
  input: object,
): Promise<Result<unknown, AccountFailure>> {
  const access = await loadBackendAccess();
  if (!access) return err({ reason: 'not connected', refusal: null });
  const endpoint = endpointById.get(call);
  if (!endpoint) throw new Error(`${call} is not reached by way of the background.`);
  const options = { ...access, timeoutMs };
  const answer = await callOrMove(endpoint, asInput(input), options, ofAccountIds.has(call));
  if (!answer.ok) return err(failureOf(answer.failure));
  const renewed = startedSession.safeParse(answer.value);
  if (!renewed.success) return ok(answer.value);
  const connection = await loadConnection();
  const { token, ...session } = renewed.data;
  if (connection) await saveConnection({ ...connection, token });
  return ok(session);
}

/**
 * Where the chosen workspace is deleted, or its membership over, what is asked about the account is asked again in the one
 * that the account joined first, which is chosen from now on.
 */
async function callOrMove(
  endpoint: Endpoint,
  input: EndpointInput<Endpoint>,
  options: CallOptions,
  isOfAccount: boolean,
): ReturnType<typeof callEndpoint<Endpoint>> {
  const answer = await callEndpoint(endpoint, input, options);
  if (answer.ok || !isOfAccount || options.workspaceId === undefined || !isGone(answer.failure)) return answer;
  const { workspaceId: _gone, ...access } = options;
  const own = await callEndpoint(readSession, {}, access);
  if (!own.ok) return answer;
  const { id } = own.value.workspace;
  await chooseWorkspace(id);
  return id === options.workspaceId ? answer : callEndpoint(endpoint, input, { ...access, workspaceId: id });
}

/** Safe because the options build the input by the types of the endpoint, and the backend checks it anyway. */
function asInput(input: object): EndpointInput<Endpoint> {
  return input as EndpointInput<Endpoint>;
}
