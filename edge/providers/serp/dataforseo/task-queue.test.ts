import { describe, expect, it } from 'vitest';

import { serpSnapshot } from '#shared/serp/snapshot.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { packed } from '../../../testing/node/fake-dataforseo.ts';
import { readAnswerText } from '../read-answer-text.ts';
import type { SerpRequest } from '../serp-outcome.ts';
import { createTaskQueue } from './create-task-queue.ts';

const request = (keyword: string, depth = 20): SerpRequest => ({
  keyword,
  country: 'de',
  language: 'de',
  device: 'mobile',
  depth,
});
const search = (tag: string, keyword = tag) => ({ tag, request: request(keyword), postbackUrl: null });

function queueAnswering(answer: (path: string, body: unknown) => Response | Promise<Response>) {
  const asked: { path: string; body: unknown }[] = [];
  const queue = createTaskQueue({
    login: 'me',
    password: 'secret',
    fetch: async (url, init) => {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      asked.push({ path: new URL(url).pathname, body });
      return answer(new URL(url).pathname, body);
    },
  });
  return { asked, queue };
}

describe('posting searches to DataForSEO', () => {
  it('says where to send the answers, and in which form', async () => {
    const { asked, queue } = queueAnswering(() => Response.json({ status_code: 20_000, tasks: [] }));
    await queue.post([{ ...search('one'), postbackUrl: 'https://api.example/back' }, search('two')]);
    expect(asked).toEqual([
      {
        path: '/v3/serp/google/organic/task_post',
        body: [
          {
            keyword: 'one',
            location_code: 2276,
            language_code: 'de',
            device: 'mobile',
            depth: 20,
            tag: 'one',
            postback_url: 'https://api.example/back',
            postback_data: 'advanced',
          },
          { keyword: 'two', location_code: 2276, language_code: 'de', device: 'mobile', depth: 20, tag: 'two' },
        ],
      },
    ]);
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['status 401', () => Response.json({}, { status: 401 }), 'payment'],
    ['status 402', () => new Response('', { status: 402 }), 'payment'],
    ['no money', () => Response.json({ status_code: 40_200 }), 'payment'],
    ['a full minute', () => Response.json({ status_code: 40_202, tasks: null }), 'quota'],
    ['an invalid field', () => Response.json({ status_code: 40_501 }), 'refused'],
    ['too many searches', () => Response.json({ status_code: 40_006 }), 'refused'],
    ['an internal error', () => Response.json({ status_code: 50_000 }), 'retry'],
    ['HTML', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'unknown'],
    ['nothing', () => new Response(null), 'unknown'],
    ['"ok" without tasks', () => Response.json({ status_code: 20_000, tasks: [] }), 'unknown'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'unknown'],
    ['silence', () => Promise.reject(new DOMException('late', 'TimeoutError')), 'unknown'],
  ])('that ends with %s says so', async (_name, answer, kind) => {
    expect(await queueAnswering(answer).queue.post([search('one')])).toMatchObject({ kind });
  });

  it('leaves out what the answer does not speak of', async () => {
    const tasks = [{ id: 'x', status_code: 20_100, cost: 0.0006, data: { tag: 'two' } }];
    const { queue } = queueAnswering(() => Response.json({ status_code: 20_000, tasks }));
    expect(await queue.post([search('one'), search('two')])).toMatchObject({
      searches: [{ kind: 'posted', tag: 'two', taskId: 'x', costMicros: 600 }],
    });
  });
});

describe('an answer of DataForSEO', () => {
  const { queue } = queueAnswering(() => new Response(null));
  const answerWith = (task: object) => JSON.stringify({ status_code: 20_000, tasks: [{ id: 'x', ...task }] });

  it.each<[string, string, object]>([
    ['is not there yet', answerWith({ status_code: 40_602 }), { kind: 'pending' }],
    ['is HTML', '<h1>Hello</h1>', { kind: 'unreadable' }],
    ['is nothing', '', { kind: 'unreadable' }],
    ['is other JSON', '{"hello":"world"}', { kind: 'unreadable' }],
    ['failed and is billed', answerWith({ status_code: 40_101 }), { isBilled: true, outcome: { kind: 'retry' } }],
    ['found nothing', answerWith({ status_code: 40_102 }), { isBilled: true, outcome: { kind: 'ok' } }],
    ['failed', answerWith({ status_code: 50_000 }), { isBilled: false, outcome: { kind: 'retry' } }],
    ['is gone', answerWith({ status_code: 40_403 }), { isBilled: false, outcome: { kind: 'refused' } }],
  ])('that %s is read so', (_name, text, expected) => {
    expect(queue.readAnswer(request('tea'), text)).toMatchObject(expected);
  });
});

describe('the text of an answer', () => {
  it('is unpacked where it is gzip, whatever the headers said', async () => {
    expect(await readAnswerText(await packed('{"grün":1}'))).toBe('{"grün":1}');
    expect(await readAnswerText(new TextEncoder().encode('{"grün":1}'))).toBe('{"grün":1}');
  });

  it('is nothing where it cannot be unpacked, or unpacks to far too much', async () => {
    expect(await readAnswerText(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toBeUndefined();
    expect(await readAnswerText(await packed('x'.repeat(26_000_000)))).toBeUndefined();
  });
});

const corpus = findCorpus();

describe.skipIf(corpus === null)('real answers of DataForSEO', () => {
  const read = (file: string): unknown =>
    readCorpusJson(corpus ?? '', 'providers', 'dataforseo', `serp.google.organic.${file}.json`);

  it('to posted searches name their tasks and prices', async () => {
    const { queue } = queueAnswering(() => Response.json(read('task_post')));
    const posted = await queue.post([search('one'), search('some_string_123'), search('three')]);
    expect(posted).toMatchObject({
      kind: 'answered',
      searches: expect.arrayContaining([
        { kind: 'posted', tag: 'some_string_123', taskId: '01291721-1535-0066-0000-2e7a8bf7302c', costMicros: 1_500 },
      ]),
    });
  });

  it.each(['tasks_ready', 'tasks_fixed'])('of %s list what can be fetched', async (file) => {
    const { queue } = queueAnswering(() => Response.json(read(file)));
    expect(await queue.listReady()).toEqual({
      kind: 'listed',
      tasks: [
        { taskId: '11081554-0696-0066-0000-27e68ec15871', tag: 'tag1' },
        { taskId: '11151406-0696-0066-0000-c4ece317cdb2', tag: 'tag2' },
      ],
    });
  });

  it.each(['task_get.advanced', 'task_get.regular'])('of %s are read whole', (file) => {
    const { queue } = queueAnswering(() => new Response(null));
    const reading = queue.readAnswer(request('tea'), JSON.stringify(read(file)));
    expect(reading).toMatchObject({ kind: 'finished', taskId: expect.any(String), outcome: { kind: 'ok' } });
    const outcome = reading.kind === 'finished' ? reading.outcome : undefined;
    expect(outcome?.kind === 'ok' && serpSnapshot.parse(outcome.snapshot).items.length).toBeGreaterThan(0);
  });
});
