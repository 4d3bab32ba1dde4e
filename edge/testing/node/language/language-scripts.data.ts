/** What the fake does with one request. */
export type ScriptedAnswer =
  /** Whatever is asked: JSON for a schema, else a sentence. */
  | { readonly kind: 'answer'; readonly delayMs?: number }
  | {
      readonly kind: 'say';
      readonly text: string;
      readonly finish?: 'stop' | 'length' | 'filter';
      /** Between pieces. */
      readonly delayMs?: number;
      /** The connection is closed after so many pieces. */
      readonly cutAfter?: number;
      readonly hasUsage?: boolean;
      /** What is said to be used, in place of the counts: input, cached and output. */
      readonly usage?: readonly [input: unknown, cached: unknown, output: unknown];
      /** What the model calls itself. */
      readonly calledModel?: unknown;
    }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'call'; readonly tool: string; readonly input: string }
  /** Does what the last answer of a tool says, `<<call tool {…}>>` or `<<say …>>`, a step each; then says so. */
  | { readonly kind: 'obey' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code: string | null;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** An error in the middle of a stream that began well. */
  | { readonly kind: 'break'; readonly code: string }
  /** A line of the stream that is no JSON. */
  | { readonly kind: 'garble' }
  /** Ten megabytes of one line. */
  | { readonly kind: 'flood' }
  /** Nothing, for as long as the client waits. */
  | { readonly kind: 'hang' }
  /** The connection is closed before any answer. */
  | { readonly kind: 'drop' };

export interface LanguageScript {
  /** `ignored`: a schema is taken and not kept to. `refused`: the request is turned down. */
  readonly schemas: 'kept' | 'ignored' | 'refused';
  readonly callsTools: boolean;
  readonly embeds: boolean;
  /** One for each request, the last for all that follow. */
  readonly answers: readonly ScriptedAnswer[];
}

const able = { schemas: 'kept', callsTools: true, embeds: true } as const;

const drafts = '{"alternatives":["Brewing green tea"]}';

function only(...answers: readonly ScriptedAnswer[]): LanguageScript {
  return { ...able, answers };
}

const wait = { kind: 'status', status: 429, code: 'rate_limit_exceeded', message: 'Slow down.' } as const;

/** Behaviours of the fake by the name of the model that asks for them; what stands behind a `#` sets runs apart. */
export const languageScripts: Readonly<Record<string, LanguageScript>> = {
  able: only({ kind: 'answer' }),
  /** Writes drafts, and is probed like any other. */
  drafts: only({ kind: 'answer' }),
  'slow-drafts': only({ kind: 'answer', delayMs: 60 }),
  /** Takes seconds for a draft, but none for a probe. */
  'crawling-drafts': only({ kind: 'answer', delayMs: 2_000 }),
  /** Says what it was told, as a model does that a page talked into it. */
  'repeats-prompt': only({
    kind: 'say',
    text: '{"alternatives":["You write one short text for a web page, so that a check of the page passes which fails now."]}',
  }),
  /** Like Anthropic's compatible address: schemas are taken and ignored, there are no embeddings. */
  'ignores-schema': { schemas: 'ignored', callsTools: true, embeds: false, answers: [{ kind: 'answer' }] },
  'refuses-schema': { schemas: 'refused', callsTools: false, embeds: false, answers: [{ kind: 'answer' }] },
  chatty: { ...able, schemas: 'refused', answers: [{ kind: 'say', text: 'I would rather talk.' }] },
  sentence: only({ kind: 'say', text: 'Blue, as a rule; at noon it is.' }),
  'no-usage': only({ kind: 'say', text: 'Blue, as a rule; at noon it is.', hasUsage: false }),
  'negative-usage': only({ kind: 'say', text: drafts, usage: [-9_000_000, 0, -9_000_000] }),
  'endless-usage': only({ kind: 'say', text: drafts, usage: [1e300, 0, 1e300] }),
  'worded-usage': only({ kind: 'say', text: drafts, usage: ['many', null, {}] }),
  'half-usage': only({ kind: 'say', text: drafts, usage: [7.5, 0, null] }),
  'negative-cache': only({ kind: 'say', text: drafts, usage: [7, -9_000_000, 8] }),
  'names-itself': only({ kind: 'say', text: drafts, calledModel: { name: '<b>' } }),
  'names-itself-turned': only({ kind: 'say', text: drafts, calledModel: `model\u202e${'x'.repeat(5_000)}` }),
  /** Repeats the key that it was sent, which looks like none of a known vendor, and turns the line round. */
  'repeats-key': only({
    kind: 'status',
    status: 400,
    code: null,
    message: 'The token 4f9c2b7d81aa1234 may\u202e not do\u0007 that.',
  }),
  /** A vendor's answer that grows past all measure before it says a word. */
  floods: only({ kind: 'flood' }),
  fences: only({ kind: 'say', text: '```json\n{"paletteEntry":"blue","isDaytime":true}\n```' }),
  'half-json': only({ kind: 'say', text: '{"paletteEntry":"blue","isDay' }),
  'other-form': only({ kind: 'say', text: '{"colour":"blue"}' }),
  'too-long': only({ kind: 'say', text: '{"paletteEntry":"blue and', finish: 'length' }),
  filtered: only({ kind: 'say', text: 'I', finish: 'filter' }),
  refuses: only({ kind: 'refuse' }),
  calls: only({ kind: 'call', tool: 'note_number', input: '{"number":7}' }),
  'wrong-key': only({
    kind: 'status',
    status: 401,
    code: 'invalid_api_key',
    message: 'Incorrect API key provided: sk-test-abcdefghijkl.',
  }),
  'no-credit': only({ kind: 'status', status: 402, code: null, message: 'Insufficient credits.' }),
  'no-quota': only({ kind: 'status', status: 429, code: 'insufficient_quota', message: 'You exceeded your quota.' }),
  'busy-once': only({ ...wait, headers: { 'retry-after-ms': '20' } }, { kind: 'say', text: 'Blue, after all.' }),
  busy: only({ ...wait, headers: { 'retry-after': '40' } }),
  'busy-for-years': only({ ...wait, headers: { 'retry-after': '99999999' } }),
  broken: only({ kind: 'status', status: 500, code: null, message: 'Oops.', headers: { 'retry-after-ms': '10' } }),
  unknown: only({ kind: 'status', status: 404, code: 'model_not_found', message: 'No such model.' }),
  picky: only({ kind: 'status', status: 400, code: null, message: 'Unknown parameter.' }),
  moved: only({
    kind: 'status',
    status: 307,
    code: null,
    message: '',
    headers: { location: 'http://127.0.0.1:9/elsewhere' },
  }),
  cut: only({ kind: 'say', text: 'Blue, as a rule; at noon it is.', cutAfter: 2 }),
  trickles: only({ kind: 'say', text: 'Blue, as a rule; at noon it is, and so on.', delayMs: 400 }),
  'key-revoked': only({ kind: 'break', code: 'invalid_api_key' }),
  overloaded: only({ kind: 'break', code: 'server_error' }),
  garbled: only({ kind: 'garble' }),
  /** Conversations, for a workspace with the project tea.example. */
  'chat-ranks': only(
    { kind: 'call', tool: 'list_keywords', input: '{"project":"tea.example","tag":null}' },
    { kind: 'say', text: 'matcha stands at 2 [t1.1]. It had 500 visits.' },
  ),
  'chat-slow': only(
    { kind: 'call', tool: 'list_projects', input: '' },
    {
      kind: 'say',
      text: 'There is 1 project [t1], and it is tea.example [t1.1]; no more is known of it.',
      delayMs: 60,
    },
  ),
  'chat-crawling': only(
    { kind: 'call', tool: 'list_projects', input: '' },
    { kind: 'say', text: 'There is 1 project [t1], and it is tea.example [t1.1]; no more is known.', delayMs: 1_500 },
  ),
  'chat-forever': only({ kind: 'call', tool: 'list_projects', input: '{}' }),
  'chat-lost': only(
    { kind: 'call', tool: 'delete_project', input: '{"project":"tea.example"}' },
    { kind: 'call', tool: 'list_keywords', input: '{"project":"other.example"}' },
    { kind: 'call', tool: 'list_keywords', input: '{"project":' },
    { kind: 'say', text: 'I do not know.' },
  ),
  'chat-cut': only(
    { kind: 'call', tool: 'list_projects', input: '{}' },
    { kind: 'say', text: 'There is 1 project [t1], and so on and on.', cutAfter: 3 },
  ),
  'chat-revoked': only(
    { kind: 'call', tool: 'list_projects', input: '{}' },
    { kind: 'break', code: 'invalid_api_key' },
  ),
  /** What no database keeps, and half of a sign. */
  'chat-odd': only(
    { kind: 'call', tool: 'list_keywords', input: String.raw`{"project":"tea\u0000.example"}` },
    { kind: 'call', tool: 'read_searches', input: '{"project":"tea.example","from":"0000-01-01","to":"2026-11-01"}' },
    { kind: 'call', tool: 'list_annotations', input: '{"project":"tea.example"}' },
    { kind: 'say', text: 'There is 1 note\u0000 [t1.1], and no more.\ud83c' },
  ),
  'chat-obeys': only({ kind: 'obey' }),
  hangs: only({ kind: 'hang' }),
  drops: only({ kind: 'drop' }),
};
