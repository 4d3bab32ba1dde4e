import type { MessageParams } from '#shared/kernel/message.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import { keywordSourceNames } from '../sources/source-catalog.ts';
import type { Strength, StrengthPart } from './strength.ts';
import { strengthTexts } from './strength-texts.data.ts';

/** What was counted for a part, in words. */
export function sayCounted(part: StrengthPart, language: Translation): string {
  if (part.state === 'unknown') return translate(strengthTexts, language, 'strength.unknown');
  const number = new Intl.NumberFormat(language.locale);
  const { count, of } = part.seen;
  if (part.id === 'blocks-above' || part.id === 'ads') return number.format(count);
  const said = translate(strengthTexts, language, 'strength.countOf', {
    count: number.format(count),
    of: number.format(of),
  });
  return part.source === null ? said : `${said} (${keywordSourceNames[part.source]})`;
}

/** The score and what it could be, as two texts. */
export function sayScore(
  { from, score, to }: Strength,
  language: Translation,
): readonly [score: string, range: string] {
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const say = (id: 'strength.range' | 'strength.score', params: MessageParams): string =>
    translate(strengthTexts, language, id, params);
  return [
    say('strength.score', { score: number.format(score) }),
    say('strength.range', { from: number.format(from), to: number.format(to) }),
  ];
}
