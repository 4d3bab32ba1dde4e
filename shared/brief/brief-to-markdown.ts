import { escapeControls } from '#shared/kernel/escape-controls.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate, type Translation } from '#shared/kernel/translation.ts';
import { withColon } from '#shared/kernel/with-colon.ts';

import { type BriefText, briefTexts } from './brief-texts.data.ts';
import type { Brief } from './make-brief.ts';
import type { Range } from './range.ts';
import { sayUncounted } from './uncounted.ts';

/**
 * A brief as Markdown for an editor, each line with what it was counted on. Text of foreign pages stays text.
 * `blockName`: what blocks of a results page are called in the language; in English without one.
 */
export function briefToMarkdown(
  brief: Brief,
  language: Translation,
  blockName = (type: string): string => type.replaceAll('_', ' '),
): string {
  const say = (id: BriefText, params?: MessageParams): string => translate(briefTexts, language, id, params);
  const colon = (id: BriefText): string => withColon(say(id), language.locale);
  const { ease, features, headings, intent, own, pages, query, questions, read, terms, types, words } = brief;
  const count = (by: number): string => say('brief.of', { pages: by, read });
  const span = (range: Range): string =>
    range.low === range.high
      ? String(range.middle)
      : say('brief.span', { low: String(range.low), high: String(range.high) });
  const ofOwn = (said: string | null): string => (said === null ? '' : ` — ${colon('brief.yours')} ${said}`);
  const lacks = (isOwn: boolean | null): string | null =>
    isOwn === null ? null : say(isOwn ? 'brief.has' : 'brief.lacks');
  const part = (id: BriefText, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `## ${say(id)}\n\n${lines.map((each) => `- ${each}`).join('\n')}`;
  const parts = [
    `# ${say('brief.title', { query: line(query) })}`,
    say('brief.read', { read, all: pages.length, intent: say(`brief.intent.${intent}`) }),
    part('brief.length', [
      ...(words ? [`${colon('brief.words')} ${span(words)}${ofOwn(own ? String(own.words) : null)}`] : []),
      ...(ease ? [`${colon('brief.ease')} ${span(ease)}${ofOwn(own?.ease ? String(own.ease) : null)}`] : []),
    ]),
    part(
      'brief.features',
      features.length === 0 ? [] : [say('brief.shows', { features: features.map(blockName).join(', ') })],
    ),
    part(
      'brief.questions',
      questions.map(({ isAsked, own: coverage, pages: by, text }) => {
        const sources = [...(isAsked ? [say('brief.asked')] : []), ...(by.length > 0 ? [count(by.length)] : [])];
        return `${line(text)} (${sources.join(', ')})${ofOwn(coverage && say(`brief.own.${coverage}`))}`;
      }),
    ),
    part(
      'brief.headings',
      headings.map(({ isOwn, pages: by, text }) => `${line(text)} (${count(by.length)})${ofOwn(lacks(isOwn))}`),
    ),
    part(
      'brief.terms',
      terms.map(
        ({ own: uses, pages: by, text, uses: range }) =>
          `${line(text)} (${count(by)}, × ${span(range)})${ofOwn(uses === null ? null : String(uses))}`,
      ),
    ),
    part(
      'brief.types',
      types.map(({ isOwn, pages: by, type }) => `${line(type)} (${count(by)})${ofOwn(lacks(isOwn))}`),
    ),
    `## ${say('brief.pages')}\n\n${pages
      .map(({ page, position, reason = '', url }) => {
        return `${position}. <${url.replaceAll(/[<>\s]/g, encodeURIComponent)}> (${page ? `${colon('brief.words')} ${page.words}` : sayUncounted(line(reason), say)})`;
      })
      .join('\n')}`,
    say('brief.counted'),
  ];
  return escapeControls(`${parts.filter((each) => each !== '').join('\n\n')}\n`);
}

/** On one line, without what Markdown reads as markup. */
function line(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
    .trim();
}
