import { type Command, Option } from 'commander';

import type { AskOptions } from '../ask-backend.ts';
import type { CliIo } from '../io.ts';

/** `ask <question>`: the assistant of a backend, streamed. */
export function addAskCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('ask')
    .description('ask the assistant of a backend about your sites')
    .argument('<question>')
    .addOption(new Option('--backend <url>', 'its address').env('SIGHTLINE_BACKEND').default('http://127.0.0.1:8787'))
    .addOption(
      new Option('--key <key>', 'an API key with chat:write (and chat:read to go on with a thread)').env(
        'SIGHTLINE_KEY',
      ),
    )
    .option('--thread <id>', 'go on with a thread; its id is told with each answer')
    .option('--page <url>', 'the page that the question is about')
    .addOption(
      new Option('--format <format>', 'text as it comes, or the whole exchange')
        .choices(['text', 'json'])
        .default('text'),
    )
    // The contract of the API is loaded only when a backend is asked.
    .action(async (question: string, options: AskOptions) => {
      const { askBackend } = await import('../ask-backend.ts');
      end(await askBackend(question, options, io));
    });
}
