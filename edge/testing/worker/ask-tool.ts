import { z } from 'zod';

import { toolAnswer, type ToolAnswer } from '#shared/chat/tool-answer.ts';

import type { TestApi } from './api.ts';

const message = z.object({
  result: z.object({ content: z.tuple([z.object({ text: z.string() })]), isError: z.boolean().optional() }),
});

/** What a tool answers by the protocol; throws with what it says where it has no answer. */
export async function askTool(api: TestApi, token: string, name: string, input: object): Promise<ToolAnswer> {
  const answer = await api.request('/mcp', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } }),
  });
  const { content, isError } = message.parse(await answer.json()).result;
  if (isError === true) throw new Error(content[0].text);
  return toolAnswer.parse(JSON.parse(content[0].text));
}
