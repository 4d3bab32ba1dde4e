import { type Command, InvalidArgumentError, Option } from 'commander';

import { type ExpansionKind, expansionKinds } from '#shared/research/suggestions/expand-seed.ts';
import { suggestionSources } from '#shared/research/suggestions/suggestion-sources.data.ts';

import type { CliIo } from '../io.ts';
import type { PrintSuggestionsOptions } from './print-suggestions.ts';

/** `keywords suggest`: a seed in, what a source suggests around it out. */
export function addSuggestCommand(keywords: Command, io: CliIo, end: (exitCode: number) => void): void {
  keywords
    .command('suggest')
    .argument('<seed>', 'a word or a search')
    .description('keyword ideas that a search engine or marketplace suggests, asked from this machine')
    .addOption(
      new Option('--source <source>', 'who is asked')
        .choices(suggestionSources.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option('--expand <kinds>', `what is added to the seed, commas between: ${expansionKinds.join(', ')}`, toKinds, [])
    .option('--language <code>', 'as in en', lowerCase, 'en')
    .option('--country <code>', 'ISO 3166, as in us', lowerCase, 'us')
    .addOption(new Option('--format <format>').choices(['json', 'csv', 'text']).default('json'))
    .action(async (seed: string, options: PrintSuggestionsOptions) => {
      const { printSuggestions } = await import('./print-suggestions.ts');
      end(await printSuggestions(seed, options, io));
    });
}

function toKinds(text: string): readonly ExpansionKind[] {
  return text.split(',').map((given) => {
    const kind = expansionKinds.find((each) => each === given.trim());
    if (!kind) throw new InvalidArgumentError(`One of ${expansionKinds.join(', ')}.`);
    return kind;
  });
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
