import type { DraftTarget, FixDrafts, JudgedDraft } from '#shared/assist/draft-fixes.ts';
import { assistTexts, sourceTextId } from '#shared/assist/assist-texts.data.ts';
import { english, translate } from '#shared/kernel/translation.ts';
import { escapeControls } from '#shared/kernel/escape-controls.ts';

import type { CliIo } from './io.ts';

/** Drafts for people: each finding, what stands there, and what could. `titleOf` names a rule. */
export function printDrafts(
  url: string,
  fixes: readonly FixDrafts[],
  io: CliIo,
  titleOf: (rule: string) => string,
): void {
  io.print(`${escapeControls(url)}\n`);
  if (fixes.length === 0) io.print('  Nothing here that a text or a tag would fix.\n');
  for (const { morePlaces, rule, targets } of fixes) {
    const drafted = targets.filter(({ drafts }) => drafts.length > 0).length;
    const count = targets.length > 1 ? `, ${say('placesDrafted', { drafted, total: targets.length })}` : '';
    io.print(`\n  ${titleOf(rule)} (${rule}${count})\n`);
    for (const target of targets) printTarget(target, io);
    if (morePlaces > 0) io.print(`    ${say('morePlaces', { count: morePlaces })}\n`);
  }
  if (fixes.length > 0) io.print(`\n${say('engine')} ${say('checkFirst')}\n`);
}

function printTarget({ before, closest, drafts, place, reason }: DraftTarget, io: CliIo): void {
  const where = place?.url ?? place?.value;
  if (where !== undefined) io.print(`    ${escapeControls(where)}\n`);
  io.print(`    ${say('before')}: ${before ? `“${inLine(before)}”` : say('nothingThere')}\n`);
  for (const draft of drafts) printDraft(draft, io);
  if (reason !== undefined) io.print(`    ${say(`reason.${reason}`)}\n`);
  if (closest) {
    io.print(`    ${say('closest')}\n`);
    printDraft(closest, io);
  }
}

function printDraft({ html, sources, stillFails }: JudgedDraft, io: CliIo): void {
  io.print(`      ${escapeControls(html).replaceAll('\n', '\n      ')}\n`);
  const from = sources.map((source) => say(sourceTextId(source))).join(', ');
  const notes = [
    ...(sources.length > 0 ? [say('from', { sources: from })] : []),
    ...(stillFails.length > 0 ? [say('stillFails', { rules: stillFails.join(', ') })] : []),
  ];
  if (notes.length > 0) io.print(`        ${notes.join('. ')}\n`);
}

function say(id: keyof typeof assistTexts, params?: Readonly<Record<string, string | number>>): string {
  return translate(assistTexts, english, id, params);
}

function inLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' ').slice(0, 200));
}
