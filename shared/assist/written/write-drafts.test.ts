import { describe, expect, test } from 'vitest';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import { aTitle } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { judgePage } from '../judge-draft.ts';
import type { DraftRequest } from './draft-request.ts';
import { writeDrafts } from './write-drafts.ts';

const { head } = pageFacts().document;
const untitled = pageFacts({ document: head ? { head: { ...head, titles: [] } } : {} });
const asked = { rule: 'title/missing', place: undefined } as const;

/** Answers one try after the other, and notes what was asked. */
function modelThatSays(...answers: readonly (readonly string[] | 'busy')[]) {
  const requests: DraftRequest[] = [];
  const ask = async (request: DraftRequest): Promise<Result<readonly string[], string>> => {
    requests.push(request);
    const answer = answers[requests.length - 1] ?? [];
    return answer === 'busy' ? err('busy') : ok(answer);
  };
  return { ask, requests };
}

describe('drafts by a model', () => {
  test('are offered where they pass, the best first, as written by a model', async () => {
    const { ask, requests } = modelThatSays(['Brewing green tea in a warm pot', '“How to brew green tea at home”']);
    const written = await writeDrafts(judgePage(untitled), asked, ask);
    expect(written).toMatchObject({ ok: true, value: { tries: 1 } });
    const drafts = written?.ok === true ? written.value.drafts : [];
    expect(drafts.map(({ html, sources }) => [html, sources])).toEqual([
      ['<title>Brewing green tea in a warm pot</title>', ['model']],
      ['<title>How to brew green tea at home</title>', ['model']],
    ]);
    expect(requests).toHaveLength(1);
  });

  test('are asked for with the parts of the page that the recipe names, as texts', async () => {
    const { ask, requests } = modelThatSays(['Brewing green tea in a warm pot']);
    await writeDrafts(judgePage(untitled), asked, ask);
    expect(Object.keys(requests[0]?.page ?? {})).toEqual(
      expect.arrayContaining(['address', 'h1', 'headings', 'opening']),
    );
    expect(JSON.stringify(requests[0]?.page)).not.toMatch(/<[a-z]/);
  });

  test('are asked for again with what failed, twice at most', async () => {
    const short = pageFacts({ document: head ? { head: { ...head, titles: [aTitle('Tea')] } } : {} });
    const { ask, requests } = modelThatSays(
      ['Buy 500 teapots at teapots.shop', 'Brewing **green** tea'],
      ['Green tea'],
      ['The best of Darjeeling'],
    );
    const written = await writeDrafts(judgePage(short), { ...asked, rule: 'title/too-short' }, ask);
    expect(written).toMatchObject({ ok: true, value: { tries: 3, drafts: [], reason: 'none-passes' } });
    expect(requests.map(({ failed }) => failed.map(({ faults }) => faults))).toEqual([
      [],
      [['it names the address teapots.shop'], ['it is not plain text on one line']],
      [
        ['it names the address teapots.shop'],
        ['it is not plain text on one line'],
        [expect.stringMatching(/^the page would fail the check/)],
      ],
    ]);
  });

  test.each([
    ['a number that is nowhere on the page', 'Brewing green tea in 37 steps'],
    ['a name that is nowhere on the page', 'Brewing green tea with Lipton'],
    ['another language', 'Grünen Tee richtig zubereiten mit dem warmen Wasser und der Kanne'],
    ['text that is turned round', 'Brewing green tea \u202ein a pot'],
    ['text that nobody sees', `Brewing green tea${String.fromCodePoint(0xe0041, 0xe0042)} in a pot`],
    ['an address in wide letters', 'Brewing green tea at ｅｖｉｌ．ｃｏｍ'],
    ['an address with a joiner in it', 'Brewing green tea at evil\u200d.com'],
    ['an address with a soft hyphen in it', 'Brewing green tea at evil.c\u00adom'],
    ['a key', 'Brewing green tea sk-abcdefghijklmnop'],
  ])('are not offered with %s', async (_, text) => {
    const written = await writeDrafts(judgePage(untitled), asked, modelThatSays([text], [text], [text]).ask);
    expect(written).toMatchObject({ ok: true, value: { drafts: [], tries: 3 } });
  });

  test('end with what the vendor failed with, but keep what came before', async () => {
    const page = judgePage(untitled);
    expect(await writeDrafts(page, asked, modelThatSays('busy').ask)).toEqual(err('busy'));
    const written = await writeDrafts(page, asked, modelThatSays(['Tea'], 'busy').ask);
    expect(written?.ok).toBe(true);
  });

  test('are not written for what facts alone decide', async () => {
    const { ask, requests } = modelThatSays([]);
    const page = judgePage(pageFacts());
    expect(await writeDrafts(page, { rule: 'canonical/missing', place: undefined }, ask)).toBe(undefined);
    expect(requests).toEqual([]);
  });

  test('name no site but that of the page', async () => {
    const titled = { head: head && { ...head, titles: [aTitle('')] } };
    const own = pageFacts({ url: 'https://leaf.com/tea', document: titled.head ? { head: titled.head } : {} });
    const foreign = modelThatSays(['Green tea at evil.com']);
    await writeDrafts(judgePage(own), asked, foreign.ask);
    expect(foreign.requests.at(1)?.failed[0]?.faults).toEqual(['it names the address evil.com']);
    const named = await writeDrafts(judgePage(own), asked, modelThatSays(['Brewing green tea at leaf.com']).ask);
    expect(named).toMatchObject({ ok: true, value: { tries: 1, drafts: [{ isFixed: true }] } });
  });
});
