import { describe, expect, it } from 'vitest';

import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { removeMember } from '#shared/api/endpoints/members.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { deleteWorkspace } from '#shared/api/endpoints/workspaces.ts';

import { inviteAccount, startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';

const outbox = createTestOutbox();
const api = createTestApi({ mailer: outbox });

describe('open sockets', () => {
  it('close when a member is removed, who gets no ticket to come back', async () => {
    const { ask, owner, project } = await startProject();
    const guest = await inviteAccount(api, outbox, owner, 'viewer');
    const path = requireValue(await ask(guest.token)).path;
    const { closed } = await openSocket(path);
    requireValue(await api.call(removeMember, { params: { userId: guest.userId } }, { token: owner.token }));
    expect(await closed).toBe(4_401);
    expect(await ask(guest.token)).toMatchObject({ failure: { code: 'not_found' } });
    expect(requireValue(await ask(owner.token)).path).toContain(project.id);
  });

  it('close when the workspace is deleted, and its tickets with them', async () => {
    const { ask, owner } = await startProject();
    const [path, unused] = [requireValue(await ask(owner.token)).path, requireValue(await ask(owner.token)).path];
    const { closed } = await openSocket(path);
    requireValue(await api.call(deleteWorkspace, { body: { name: 'My workspace' } }, { token: owner.token }));
    expect(await closed).toBe(4_404);
    expect((await api.request(unused, { headers: { upgrade: 'websocket' } })).status).toBe(401);
  });
});

async function startProject() {
  const owner = await startAccount(api);
  const body = { name: 'Tea', domain: 'tea.example' };
  const project = requireValue(await api.call(createProject, { body }, { token: owner.token }));
  const params = { projectId: project.id };
  const ask = (token: string) => api.call(createLiveTicket, { params }, { token, workspaceId: owner.workspaceId });
  return { owner, project, ask };
}

/** An open socket, by the code that it closes with. */
async function openSocket(path: string): Promise<{ readonly closed: Promise<number> }> {
  const { webSocket } = await api.request(path, { headers: { upgrade: 'websocket' } });
  if (!webSocket) throw new Error('There is no socket');
  const closed = new Promise<number>((resolve) => {
    webSocket.addEventListener('close', ({ code }) => resolve(code));
  });
  webSocket.accept();
  return { closed };
}
