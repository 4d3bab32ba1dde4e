import { afterEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

import { newId } from '#shared/kernel/ids.ts';

import type { LanguageFailureKind } from '#shared/language/language-failure.ts';
import type { LanguageOutcome, LanguageRequest } from './language-model.ts';
import { openLanguageModel, type LanguageModelOptions } from './open-language-model.ts';
import { probeModel } from './probe-model.ts';
import { readShape } from './read-shape.ts';

const dialects = ['responses', 'chat'] as const;
type Dialect = (typeof dialects)[number];

const ask: LanguageRequest = { instructions: 'You answer.', input: 'Which colour?', maxOutputTokens: 50 };
const colour = { name: 'colour', schema: z.strictObject({ paletteEntry: z.string(), isDaytime: z.boolean() }) };
const never = new AbortController().signal;

const asked: string[] = [];
afterEach(() => void asked.splice(0));

/** A model of the fake that nobody else asks. */
function optionsFor(script: string, dialect: Dialect, more: Partial<LanguageModelOptions> = {}): LanguageModelOptions {
  return {
    baseUrl: inject('languageServer'),
    key: 'test-key-1234',
    dialect,
    model: `${script}#${newId(Date.now())}`,
    keepsSchema: true,
    limitName: 'max_tokens',
    allowsLoopback: true,
    fetch: (url, init) => {
      asked.push(url);
      return fetch(url, init);
    },
    ...more,
  };
}

function kindOf({ result }: LanguageOutcome): LanguageFailureKind | 'ok' {
  return result.ok ? 'ok' : result.failure.kind;
}

const record = z.array(z.object({ body: z.looseObject({}), key: z.string(), isLeft: z.boolean() }));

async function requestsOf({ baseUrl, model }: LanguageModelOptions) {
  return record.parse(await (await fetch(`${baseUrl}/asked?model=${encodeURIComponent(model)}`)).json());
}

describe.each(dialects)('a language model that speaks %s', (dialect) => {
  it('answers with text, what it is called and what it used', async () => {
    const options = optionsFor('sentence', dialect);
    const outcome = await openLanguageModel(options).generate(ask, never);
    expect(outcome).toMatchObject({
      result: { ok: true, value: { text: 'Blue, as a rule; at noon it is.', model: options.model } },
      usage: { inputTokens: 7, cachedInputTokens: 0, outputTokens: 8 },
      isBilled: true,
    });
    const [request] = await requestsOf(options);
    expect(request).toMatchObject({ key: 'test-key-1234' });
    expect(request?.body).toMatchObject(
      dialect === 'responses' ? { store: false, max_output_tokens: 50 } : { max_tokens: 50 },
    );
  });

  it('streams pieces in their order, and ends once', async () => {
    const pieces = [];
    for await (const piece of openLanguageModel(optionsFor('sentence', dialect)).stream(ask, never)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('')).toBe(
      'Blue, as a rule; at noon it is.',
    );
    expect(pieces.filter(({ kind }) => kind === 'end')).toHaveLength(1);
    expect(pieces.at(-1)?.kind).toBe('end');
  });

  it('sends a schema, and reads what comes by it, fenced or not', async () => {
    for (const script of ['able', 'fences', 'ignores-schema']) {
      const keepsSchema = script !== 'ignores-schema';
      const model = openLanguageModel(optionsFor(script, dialect, { keepsSchema }));
      const { result } = await model.generate({ ...ask, instructions: 'test questions', shape: colour }, never);
      expect(result.ok && readShape(result.value.text, colour)).toEqual({
        ok: true,
        value: { paletteEntry: 'blue', isDaytime: true },
      });
    }
  });

  it.each([
    ['half-json', 'answer_unreadable'],
    ['other-form', 'schema_ignored'],
    ['sentence', 'answer_unreadable'],
  ])('tells an answer of another form: %s', async (script, kind) => {
    const { result } = await openLanguageModel(optionsFor(script, dialect)).generate({ ...ask, shape: colour }, never);
    expect(result.ok && readShape(result.value.text, colour)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('asks for tools', async () => {
    const tool = { name: 'note_number', description: 'Notes.', input: z.object({ number: z.number() }) };
    const { result } = await openLanguageModel(optionsFor('calls', dialect)).generate({ ...ask, tools: [tool] }, never);
    expect(result).toMatchObject({ value: { toolCalls: [{ name: 'note_number', input: '{"number":7}' }] } });
  });

  it.each<[string, LanguageFailureKind, boolean, number]>([
    ['wrong-key', 'key_refused', false, 1],
    ['no-credit', 'payment_required', false, 1],
    ['busy', 'rate_limited', false, 1],
    ['busy-for-years', 'rate_limited', false, 1],
    ['broken', 'vendor_failed', false, 2],
    ['unknown', 'model_unknown', false, 1],
    ['picky', 'request_refused', false, 1],
    ['moved', 'address_refused', false, 1],
    ['drops', 'unreachable', false, 2],
    ['refuses', 'refused', true, 1],
    ['filtered', 'refused', true, 1],
    ['too-long', 'answer_cut', true, 1],
    ['cut', 'stream_cut', true, 1],
    ['key-revoked', 'key_refused', true, 1],
    ['overloaded', 'vendor_failed', true, 1],
    ['garbled', 'answer_unreadable', true, 1],
  ])('names what goes wrong: %s is %s', async (script, kind, isBilled, requests) => {
    const options = optionsFor(script, dialect);
    const outcome = await openLanguageModel(options).generate(ask, never);
    expect([kindOf(outcome), outcome.isBilled]).toEqual([kind, isBilled]);
    expect(asked).toHaveLength(requests);
    expect(JSON.stringify(outcome)).not.toContain('abcdefghijkl');
  });

  it('takes a vendor that has no credit left by its code too', async () => {
    expect(kindOf(await openLanguageModel(optionsFor('no-quota', dialect)).generate(ask, never))).toBe(
      'payment_required',
    );
  });

  it('waits as long as it is told, an hour at most', async () => {
    const { result } = await openLanguageModel(optionsFor('busy', dialect)).generate(ask, never);
    expect(result).toMatchObject({ failure: { retryAfterMs: 40_000 } });
    const years = await openLanguageModel(optionsFor('busy-for-years', dialect)).generate(ask, never);
    expect(years.result).toMatchObject({ failure: { retryAfterMs: 3_600_000 } });
  });

  it('tries once more where the wait is short', async () => {
    const { result } = await openLanguageModel(optionsFor('busy-once', dialect)).generate(ask, never);
    expect(result).toMatchObject({ value: { text: 'Blue, after all.' } });
    expect(asked).toHaveLength(2);
  });

  it('counts what came before a stream broke off, and knows no usage then', async () => {
    const outcome = await openLanguageModel(optionsFor('cut', dialect)).generate(ask, never);
    expect(outcome.usage).toBe(null);
    expect(outcome.characters).toBeGreaterThan(3);
    expect((await openLanguageModel(optionsFor('no-usage', dialect)).generate(ask, never)).usage).toBe(null);
  });

  it.each(['hangs', 'trickles'])('gives up on a vendor that is too slow: %s', async (script) => {
    const outcome = await openLanguageModel(optionsFor(script, dialect, { timeoutMs: 500 })).generate(ask, never);
    expect([kindOf(outcome), outcome.isBilled]).toEqual(['too_slow', true]);
  });

  it.each(['hangs', 'trickles'])('is cancelled through to the vendor: %s', async (script) => {
    const options = optionsFor(script, dialect);
    const outcome = await openLanguageModel(options).generate(ask, AbortSignal.timeout(600));
    expect([kindOf(outcome), outcome.isBilled]).toEqual(['cancelled', true]);
    await expect.poll(async () => (await requestsOf(options)).map(({ isLeft }) => isLeft)).toEqual([true]);
  });

  it.each([
    ['able', { keepsSchema: true, callsTools: true, embeddingLength: 8 }],
    ['ignores-schema', { keepsSchema: false, callsTools: true, embeddingLength: null }],
    ['refuses-schema', { keepsSchema: false, callsTools: false, embeddingLength: null }],
  ])('shows what it can do: %s', async (script, capabilities) => {
    const probed = await probeModel(optionsFor(script, dialect), script === 'able' ? 'able' : null, never);
    expect(probed).toEqual({ ok: true, value: capabilities });
  });

  it('is not taken where it keeps to no form, has no such embeddings or refuses the key', async () => {
    const failed = async (script: string, embeddings: string | null = null) =>
      probeModel(optionsFor(script, dialect), embeddings, never);
    expect(await failed('chatty')).toMatchObject({ failure: { kind: 'answer_unreadable' } });
    expect(await failed('wrong-key')).toMatchObject({ failure: { kind: 'key_refused' } });
    expect(await failed('able', 'ignores-schema')).toMatchObject({ failure: { kind: 'model_unknown' } });
  });
});

describe('embeddings', () => {
  it('come one for each text, in the order of the texts', async () => {
    const model = openLanguageModel(optionsFor('able', 'chat'));
    const first = await model.embed('able', ['sky', 'sea'], never);
    const second = await model.embed('able', ['sea', 'sky'], never);
    expect(first.ok && second.ok && first.value.vectors[0]).toEqual(second.ok && second.value.vectors[1]);
    expect(first).toMatchObject({ value: { inputTokens: 3 } });
  });

  it('fail by the same list', async () => {
    expect(await openLanguageModel(optionsFor('able', 'chat')).embed('calls-none', ['sky'], never)).toMatchObject({
      failure: { kind: 'model_unknown' },
    });
  });

  it.each([
    ['embeds-nothing', 'schema_ignored'],
    ['embeds-words', 'schema_ignored'],
    ['embeds-html', 'answer_unreadable'],
    ['embeds-a-flood', 'answer_unreadable'],
  ])('that are none are a failure: %s', async (name, kind) => {
    const model = openLanguageModel(optionsFor('able', 'chat'));
    expect(await model.embed(name, ['sky'], never)).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('an address that must not be asked', () => {
  it.each([
    'http://10.0.0.7/v1',
    'http://vendor.example/v1',
    'https://router.lan/v1',
    'ftp://vendor.example',
    'http://127.0.0.1:9/v1',
  ])('%s is not', async (baseUrl) => {
    const model = openLanguageModel(optionsFor('able', 'chat', { baseUrl, allowsLoopback: false }));
    expect(kindOf(await model.generate(ask, never))).toBe('address_refused');
    expect(asked).toEqual([]);
  });
});
