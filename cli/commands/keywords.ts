import type { Command } from 'commander';

import type { CliIo } from '../io.ts';
import { addClusterCommand } from '../keywords/cluster.ts';
import { addMetricsCommand } from '../keywords/metrics.ts';
import { addStrengthCommand } from '../keywords/strength.ts';
import { addSuggestCommand } from '../keywords/suggest.ts';

/** `keywords …`: research without a browser, one file of `cli/keywords/` for each command. */
export function addKeywordsCommand(program: Command, io: CliIo, end: (exitCode: number) => void): void {
  const keywords = program.command('keywords').description('keyword research');
  addMetricsCommand(keywords, io, end);
  addClusterCommand(keywords, io);
  addStrengthCommand(keywords, io);
  addSuggestCommand(keywords, io, end);
}
