import { type Command, InvalidArgumentError, Option } from 'commander';

import type { CliIo } from '../io.ts';
import type { PrintClustersOptions } from './print-clusters.ts';

/** `keywords cluster`: keywords in, with the addresses of their results where known; topics out. */
export function addClusterCommand(keywords: Command, io: CliIo): void {
  keywords
    .command('cluster')
    .description('group keywords that one page can answer; one a line, or JSON lines with their results pages')
    .option('--overlap <share>', 'how much two results pages have in common at least, 0 to 1', toShare)
    .option('--strict', 'each two keywords of a topic have to be that similar, not only the topic as a whole')
    .option('--language <code>', 'of the keywords, for their stems: en, fr, de or es')
    .addOption(new Option('--format <format>').choices(['json', 'csv']).default('json'))
    .action(async (options: PrintClustersOptions) => {
      const { printClusters } = await import('./print-clusters.ts');
      await printClusters(options, io);
    });
}

function toShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share > 0 && share <= 1)) {
    throw new InvalidArgumentError('A number above 0, at most 1.');
  }
  return share;
}
