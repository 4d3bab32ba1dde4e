import { z } from 'zod';

import { updateProject as endpoint } from '#shared/api/endpoints/projects.ts';
import { proposedWrites } from '#shared/chat/proposal.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { readProject } from '../../projects/read.ts';
import { updateProject } from '../../projects/update.ts';
import { defineProposal } from '../proposal-kind.ts';

export const kind = defineProposal({
  id: 'competitors',
  name: 'propose_competitors',
  description:
    'Proposes competitors that a project is compared with, by their domains. Only those that the user named by domain in this thread.',
  input: { competitors: z.array(z.string().min(1)).min(1).max(10) },
  write: proposedWrites.competitors,
  access: endpoint.access,
  draft(input, { competitors: there, domain }, said) {
    const { competitors = [] } = endpoint.body.parse(input);
    const written = said.toLowerCase();
    // A row could name any domain: what the user did not write is not proposed.
    const unasked = competitors.find((each) => !written.includes(each.toLowerCase()));
    if (unasked !== undefined) throw refusal(`The user did not name ${unasked.slice(0, 100)}. Ask for its domain.`);
    const added = [...new Set(competitors)].filter((each) => !there.includes(each) && each !== domain);
    if (added.length === 0) throw refusal('The project is compared with these already.');
    return { competitors: added };
  },
  async carryOut(context, projectId, { competitors: added }) {
    const { competitors } = await readProject(context, projectId);
    return updateProject(
      context,
      projectId,
      endpoint.body.parse({ competitors: [...new Set([...competitors, ...added])] }),
    );
  },
  outcomeOf: (_answer, domain, { competitors }) => ({
    added: competitors.length,
    already: 0,
    opens: writeRoute(domain, 'competitors'),
  }),
});

function refusal(message: string): AppError {
  return new AppError('invalid_request', { message });
}
