import { z } from 'zod';

import { createMonitor as endpoint } from '#shared/api/endpoints/monitors.ts';
import { proposedWrites } from '#shared/chat/proposal.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { leastMinutes } from '#shared/monitors/monitor-kind.ts';
import { monitorIntervals } from '#shared/monitors/monitor-settings.ts';

import { createMonitor } from '../../monitors/create.ts';
import { defineProposal } from '../proposal-kind.ts';
import { requireOwnAddress } from '../require-own.ts';

export const kind = defineProposal({
  id: 'monitor',
  name: 'propose_monitor',
  description:
    "Proposes to look at an address of a project's site again and again: page (what a search engine reads), uptime (whether it answers), robots (robots.txt and sitemaps), domain (expiry), price (of a product).",
  input: {
    // Those that need no key, no connected property and no keyword.
    watches: z.enum(['page', 'uptime', 'robots', 'domain', 'price']),
    url: z.string().min(1).max(2_000).describe("An https address of the project's site."),
    everyMinutes: z.literal(monitorIntervals).default(1_440).describe('domain: 1440 at least; price: 60 at least.'),
  },
  write: proposedWrites.monitor,
  access: endpoint.access,
  draft({ watches, ...input }, project) {
    const { everyMinutes, kind: watched, url } = endpoint.body.parse({ ...input, kind: watches });
    requireOwnAddress(url, project);
    const least = leastMinutes[watched];
    if (everyMinutes < least)
      throw new AppError('invalid_request', { message: `${watched} is looked at every ${least} minutes at most.` });
    return { watches: watched, url, everyMinutes };
  },
  carryOut: (context, projectId, { watches, ...write }) =>
    createMonitor(context, projectId, endpoint.body.parse({ ...write, kind: watches })),
  outcomeOf: (_answer, domain) => ({ added: 1, already: 0, opens: writeRoute(domain, 'monitors') }),
});
