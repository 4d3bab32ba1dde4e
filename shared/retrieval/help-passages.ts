import type { Rule } from '#shared/audit/rule.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { type HelpPage, type HelpSection, helpPages, helpPlace } from '#shared/help/help-pages.ts';
import { type HelpBlock, readBlocks } from '#shared/help/read-blocks.ts';
import { plainLine } from '#shared/help/read-inline.ts';

import { indexPassages, type PassageIndex } from './passage-index.ts';
import type { Passage } from './passage.ts';

/** A piece of help has about so many characters: enough to answer, few enough to be about one thing. */
const pieceChars = 600;

/** Help and rules, indexed at the first question. */
export function helpIndex(): PassageIndex {
  made ??= indexPassages([...helpPages.flatMap(pagePassages), ...rules.map(rulePassage)]);
  return made;
}

let made: PassageIndex | undefined;

function rulePassage({ id, source, texts }: Rule): Passage {
  return {
    id: `rule:${id}`,
    kind: 'rule',
    opens: source.url,
    title: texts.title,
    text: `${id} ${texts.why} ${texts.fix}`,
  };
}

function pagePassages(page: HelpPage): readonly Passage[] {
  return page.sections.flatMap((section) => sectionPassages(page, section));
}

function sectionPassages({ id, title }: HelpPage, { heading, id: part, text }: HelpSection): readonly Passage[] {
  const pieces: string[] = [];
  for (const line of readBlocks(text).flatMap(linesOf)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length < pieceChars) pieces[pieces.length - 1] = `${last} ${line}`;
    else pieces.push(line);
  }
  return pieces.map((piece) => ({
    id: `help:${id}${part === '' ? '' : `/${part}`}`,
    kind: 'help',
    opens: helpPlace(id, part),
    title: heading === '' ? title : `${title}: ${heading}`,
    text: piece,
  }));
}

function linesOf(block: HelpBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainLine(block.text)];
    case 'list':
      return block.items.map(plainLine);
    case 'table':
      return block.rows.map((row) => `${row.map(plainLine).join(': ')}.`);
    case 'code':
      return [block.text];
  }
}
