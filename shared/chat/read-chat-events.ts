import { type ChatEvent, chatEvent } from './exchange.ts';

/** Longer than any event: what is on the other side is no backend of ours. */
const maxLineChars = 4_000_000;

/**
 * The events of a stream of server-sent events; comments are passed over, and what is no event of ours too.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html (checked 2026-11)
 */
export async function* readChatEvents(pieces: AsyncIterable<string>): AsyncGenerator<ChatEvent> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxLineChars) return;
    for (const line of lines) {
      const event = readLine(line);
      if (event) yield event;
    }
  }
}

function readLine(line: string): ChatEvent | undefined {
  if (!line.startsWith('data:')) return undefined;
  try {
    return chatEvent.safeParse(JSON.parse(line.slice('data:'.length))).data;
  } catch {
    return undefined;
  }
}
