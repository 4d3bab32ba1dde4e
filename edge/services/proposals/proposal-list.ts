import { kind as competitors } from './kinds/competitors.ts';
import { kind as crawl } from './kinds/crawl.ts';
import { kind as keywords } from './kinds/keywords.ts';
import { kind as monitor } from './kinds/monitor.ts';
import { kind as note } from './kinds/note.ts';
import type { ProposalKind } from './proposal-kind.ts';

/** What the assistant may propose. Tools by MCP have none of these: they only read. */
export const proposalKinds: readonly ProposalKind[] = [keywords, competitors, crawl, monitor, note];
