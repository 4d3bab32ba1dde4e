import { expect, test } from 'vitest';

import { askSuggestions, type KeptAnswer, type SourceProgress, type SuggestionPort } from './ask-suggestions.ts';
import { expandSeed } from './expand-seed.ts';
import { suggestionSources } from './suggestion-sources.data.ts';

const [wikipedia] = suggestionSources;
const place = { language: 'en', country: 'us' };

interface FakePort extends SuggestionPort {
  readonly asked: string[];
}

function fakePort(answer: (text: string, at: number) => string, kept = new Map<string, KeptAnswer>()): FakePort {
  const asked: string[] = [];
  return {
    asked,
    async fetchText(url) {
      const text = new URL(url).searchParams.get('search') ?? '';
      asked.push(text);
      return { status: 200, url, body: answer(text, asked.length) };
    },
    pace: async (_host, _intervalMs, request) => request(),
    loadAnswer: async (url) => kept.get(url),
    async saveAnswer(url, value) {
      kept.set(url, value);
    },
    now: () => new Date('2026-11-30T10:00:00Z'),
  };
}

async function ask(port: SuggestionPort, signal = new AbortController().signal): Promise<[SourceProgress, string[]]> {
  const found: string[] = [];
  const wish = { source: wikipedia, expansions: expandSeed('tea', 'en', ['digits']), place, opened: 0 };
  const last = await askSuggestions(wish, port, signal, (_, answer) => found.push(...(answer?.suggestions ?? [])));
  return [last, found];
}

test('each text is asked for once a day', async () => {
  const kept = new Map<string, KeptAnswer>();
  const first = fakePort((text) => JSON.stringify([text, [`${text}pot`]]), kept);
  expect(await ask(first)).toMatchObject([{ answered: 11, fromCache: 0, state: 'done' }, { length: 11 }]);
  const second = fakePort(() => '', kept);
  expect(await ask(second)).toMatchObject([{ answered: 11, fromCache: 11, state: 'done' }, { length: 11 }]);
  expect(second.asked).toEqual([]);
});

test('a page that asks for consent ends the asking; what was answered stays', async () => {
  const port = fakePort((text, at) => (at === 3 ? '<html>consent</html>' : JSON.stringify([text, [`${text}pot`]])));
  expect(await ask(port)).toMatchObject([{ answered: 2, state: 'blocked' }, ['teapot', 'tea 0pot']]);
  expect(port.asked).toHaveLength(3);
});

test('a source that does not answer is left alone after three times in a row', async () => {
  const port = fakePort((text, at) => {
    if (at > 1) throw new Error('offline');
    return JSON.stringify([text, []]);
  });
  expect(await ask(port)).toMatchObject([{ answered: 1, failed: 3, state: 'unreachable' }, []]);
});

test('the user stops it, and nothing more is asked', async () => {
  const controller = new AbortController();
  const port = fakePort((text, at) => {
    if (at === 2) controller.abort();
    return JSON.stringify([text, []]);
  });
  expect(await ask(port, controller.signal)).toMatchObject([{ answered: 2, state: 'stopped' }, []]);
  expect(port.asked).toHaveLength(2);
});
