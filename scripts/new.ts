import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { newConsumer } from './new/consumer.ts';
import { newEngine } from './new/engine.ts';
import { newEndpoint } from './new/endpoint.ts';
import type { NewPiece } from './new/piece.ts';
import { newProvider } from './new/provider.ts';
import { newRule } from './new/rule.ts';
import { newTable } from './new/table.ts';
import { runCommand } from './run-command.ts';

/** `npm run new <kind> <name>`: writes the files of a new piece in the house style and its line in the list that names it. */
async function main([kind, name]: readonly string[]): Promise<void> {
  const make = kind === undefined ? undefined : new Map(Object.entries(kinds)).get(kind);
  if (!make || name === undefined) stop(`usage: npm run new <${Object.keys(kinds).join('|')}> <name>`);
  const piece = make(name);
  if (!piece.ok) stop(piece.failure);
  const { files, edits, next } = piece.value;
  const taken = files.map(({ path }) => path).filter((path) => existsSync(path));
  if (taken.length > 0) stop(`${taken.join(', ')} exists already. Choose another name.`);
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const { path, edit } of edits) await writeFile(path, edit(await readFile(path, 'utf8')));
  await runCommand(
    'oxfmt',
    [...files, ...edits].map(({ path }) => path),
  );
  console.log(
    [...files.map(({ path }) => `wrote   ${path}`), ...edits.map(({ path }) => `changed ${path}`), ...next].join('\n'),
  );
}

const kinds: Readonly<Record<string, (name: string) => NewPiece>> = {
  rule: newRule,
  engine: newEngine,
  endpoint: newEndpoint,
  provider: newProvider,
  consumer: newConsumer,
  table: newTable,
};

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

await main(process.argv.slice(2));
