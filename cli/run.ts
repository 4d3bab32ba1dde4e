import { Command, CommanderError } from 'commander';

import { engineVersion } from '#shared/audit/engine-version.ts';

import { addAdminCommand } from './commands/admin.ts';
import { addAskCommand } from './commands/ask.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addBriefCommand } from './commands/brief.ts';
import { addCrawlCommand } from './commands/crawl.ts';
import { addFactsCommand } from './commands/facts.ts';
import { addFixCommand } from './commands/fix.ts';
import { addAnomaliesCommand } from './commands/anomalies.ts';
import { addForecastCommand } from './commands/forecast.ts';
import { addIntentCommand } from './commands/intent.ts';
import { addKeywordsCommand } from './commands/keywords.ts';
import { addMcpCommand } from './commands/mcp.ts';
import { addRobotsCommand } from './commands/robots.ts';
import { addSerpCommand } from './commands/serp.ts';
import { addStructuredDataCommand } from './commands/structured-data.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line, without the program's own name, and gives the exit code (`exitCodes`). A bug throws. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const end = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('sightline')
    .description('Audit pages for search from the command line.')
    .version(engineVersion)
    .configureOutput({ writeOut: io.print, writeErr: io.tell })
    .showHelpAfterError('Run with --help for the options.')
    .enablePositionalOptions()
    .exitOverride();
  addAskCommand(program, io, end);
  addAuditCommand(program, io, end);
  addBriefCommand(program, io);
  addCrawlCommand(program, io, end);
  addFactsCommand(program, io);
  addFixCommand(program, io, end);
  addForecastCommand(program, io, end);
  addAnomaliesCommand(program, io, end);
  addIntentCommand(program, io, end);
  addKeywordsCommand(program, io, end);
  addMcpCommand(program);
  addRobotsCommand(program, io, end);
  addSerpCommand(program, io);
  addStructuredDataCommand(program, io);
  addAdminCommand(program, io);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof UsageError)) throw error;
    io.tell(`${error.message}\n`);
    return exitCodes.usage;
  }
  return exitCode;
}
