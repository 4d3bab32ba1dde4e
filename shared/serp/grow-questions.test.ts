import { expect, it } from 'vitest';

import { type AskedQuestion, growQuestions, placeQuestions } from './grow-questions.ts';
import type { SerpSnapshot } from './snapshot.ts';

const placed = { rank_absolute: 1, rank_group: 1, position: 'left' } as const;

/** A reading of the page: those with a star are open. */
function pageWith(...questions: readonly string[]): Pick<SerpSnapshot, 'items'> {
  const read = questions.map((text) => ({ text: text.replace('*', ''), expanded: text.endsWith('*') }));
  return { items: [{ ...placed, type: 'people_also_ask', questions: read }] };
}

function treeOf(...readings: readonly Pick<SerpSnapshot, 'items'>[]): readonly string[] {
  const grown = readings.reduce<readonly AskedQuestion[] | undefined>(growQuestions, undefined);
  return placeQuestions(grown ?? []).map(({ depth, text }) => `${'-'.repeat(depth)}${text}`);
}

it('puts what an opened question brought below it, to any depth', () => {
  const first = pageWith('What is it?', 'Is it safe?');
  const second = pageWith('What is it?*', 'Is it safe?', 'Who made it?', 'Where is it?');
  const third = pageWith('What is it?*', 'Is it safe?*', 'Who made it?', 'Where is it?', 'For children?');
  const fourth = pageWith(
    'What is it?*',
    'Is it safe?*',
    'Who made it?*',
    'Where is it?',
    'For children?',
    'Since when?',
  );
  expect(treeOf(first)).toEqual(['What is it?', 'Is it safe?']);
  expect(treeOf(first, second, third, fourth)).toEqual([
    'What is it?',
    '-Who made it?',
    '--Since when?',
    '-Where is it?',
    'Is it safe?',
    '-For children?',
  ]);
});

it('says nothing of where a question came from that came by itself, and keeps what left the page', () => {
  expect(treeOf(pageWith('What is it?'), pageWith('Is it safe?'))).toEqual(['What is it?', 'Is it safe?']);
  expect(treeOf(pageWith('What is it?*'), pageWith('What is it?*', 'Is it safe?'))).toEqual([
    'What is it?',
    'Is it safe?',
  ]);
});

it('takes a question once, however often and with whatever space it is shown', () => {
  expect(treeOf(pageWith('What  is it?', 'What is it?', ''), pageWith('What is it?*'))).toEqual(['What is it?']);
});

it('is bounded, and linear in the number of questions', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `Question ${at}?`);
  expect(treeOf(pageWith(...many), pageWith(...many.map((each) => `${each}*`), 'One more?'))).toHaveLength(300);
});
