import type { Command } from 'commander';

import type { CliIo } from '../io.ts';

/** `keywords strength`: what `serp` printed in, how hard the page is to get onto out. */
export function addStrengthCommand(keywords: Command, io: CliIo): void {
  keywords
    .command('strength')
    .description('say how hard a results page is to get onto, part by part; what `serp` prints on standard input')
    .action(async () => {
      const { printStrength } = await import('./print-strength.ts');
      await printStrength(io);
    });
}
