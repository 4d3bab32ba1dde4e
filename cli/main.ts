import { Command, CommanderError } from 'commander';

import { engineVersion } from '#shared/audit/engine-version.ts';

import { addAdminCommand } from './commands/admin.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addFactsCommand } from './commands/facts.ts';
import { addRobotsCommand } from './commands/robots.ts';
import { addSerpCommand } from './commands/serp.ts';
import { addStructuredDataCommand } from './commands/structured-data.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** JSON on stdout, messages on stderr; exit codes as in `exitCodes`. */
async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('sightline')
    .description('Audit pages for search from the command line.')
    .version(engineVersion)
    .showHelpAfterError('Run with --help for the options.')
    .enablePositionalOptions()
    .exitOverride();
  addAuditCommand(program);
  addFactsCommand(program);
  addRobotsCommand(program);
  addSerpCommand(program);
  addStructuredDataCommand(program);
  addAdminCommand(program);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    } else if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = exitCodes.usage;
    } else {
      throw error;
    }
  }
}

// A reader that goes away early (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});

await main(process.argv);
