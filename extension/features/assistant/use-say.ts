import { useMemo } from 'react';

import { type ChatTextId, chatTexts } from '#shared/chat/chat-texts.data.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** Says a text of this feature. */
export type Say = (id: ChatTextId, params?: MessageParams) => string;

export function useSay(): Say {
  const language = usePartLanguage('chat');
  return useMemo(() => (id, params) => translate(chatTexts, language, id, params), [language]);
}

/** The name of a tool; its id where it is one that this version does not know. */
export function sayTool(say: Say, tool: string): string {
  const id = `tool.${tool}`;
  return isText(id) ? say(id) : tool;
}

function isText(id: string): id is ChatTextId {
  return id in chatTexts;
}
