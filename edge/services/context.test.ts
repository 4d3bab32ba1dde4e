import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const edge = fileURLToPath(new URL('..', import.meta.url));

/** They are about workspaces of the user other than the one that the request is for. */
const verbs = [
  'services/accounts/delete.ts',
  'services/invitations/accept.ts',
  'services/members/remove.ts',
  'services/workspaces/create.ts',
  'services/workspaces/delete.ts',
  'services/workspaces/list.ts',
];
/** They claim and keep figures that are of no workspace: one request buys for all who wait, where the licence lets them share. */
const shared = [
  'services/numbers/ask-numbers.ts',
  'services/numbers/buy-figures.ts',
  'services/numbers/figure-keeping.ts',
  'services/numbers/find-ideas.ts',
];
/** Where a request gets both stores, and where its type stands. */
const givers = ['http/request-context.ts', 'services/context.ts'];

it('leaves the fence of a request in these verbs alone', () => {
  const sources = readdirSync(edge, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing/'));
  const users = sources.filter((path) => readFileSync(join(edge, path), 'utf8').includes('everyWorkspace'));
  expect(users.toSorted()).toEqual([...givers, ...shared, ...verbs].toSorted());
});
