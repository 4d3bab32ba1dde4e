import { shortDay } from '#extension/keyword-view/short-day.ts';
import { sourceWords } from '#extension/keyword-view/source-words.ts';
import { describeRow } from '#extension/keyword-view/identity-of.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { blockName } from '#shared/serp/block-name.ts';
import type { Words } from '#extension/ui/Language.tsx';

/** What else is known of a keyword, a line each: where it is searched, page, blocks, volume and last check. */
export function describeKeyword(row: KeywordRow, { locale, number, text }: Words): string {
  const { keyword, rank, volume } = row;
  const features = rank?.features ?? [];
  const source = rank && sourceWords(rank.source);
  const lines = [
    keyword,
    describeRow(row, true, text),
    rank?.url ?? '',
    features.map((type) => blockName(type, text)).join(', '),
    volume === null ? '' : text('kw.volumeOf', { volume: number(volume) }),
    rank && source ? text(`kw.sourceShort.${source.kind}`, { ...source, day: shortDay(rank.checkedAt, locale) }) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
