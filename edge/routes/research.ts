import type { researchEndpoints } from '#shared/api/endpoints/research.ts';

import type { RoutesOf } from '../http/route.ts';
import { askNumbers } from '../services/numbers/ask-numbers.ts';
import { findIdeas } from '../services/numbers/find-ideas.ts';
import { priceNumbers } from '../services/numbers/price-numbers.ts';

export const researchRoutes: RoutesOf<typeof researchEndpoints> = {
  'research.priceNumbers': async (context, { body }) => ({
    body: await priceNumbers(context, body),
  }),
  'research.askNumbers': async (context, { body }) => ({
    body: await askNumbers(context, body),
  }),
  'research.findIdeas': async (context, { body }) => ({
    body: await findIdeas(context, body),
  }),
};
