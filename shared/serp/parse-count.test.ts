import { describe, expect, test } from 'vitest';

import { parseCount } from './parse-count.ts';

describe('parseCount', () => {
  test.each<[string, string | null, number | null]>([
    ['1,459 ratings', 'en', 1459],
    ['1.459 Bewertungen', 'de', 1459],
    ['1\u202f459 évaluations', 'fr', 1459],
    ['(1.4K)', 'en', 1400],
    ['(1.4K)', null, 1400],
    ['1,4 mil', 'es', 1400],
    ['1,2 mil visualizações', 'pt-BR', 1200],
    ['12 B görüntüleme', 'tr', 12_000],
    ['1,2 тыс. просмотров', 'ru', 1200],
    ['3,4 Mio. Aufrufe', 'de', 3_400_000],
    ['1,5 k vues', 'fr', 1500],
    ['조회수 1.2만회', 'ko', 12_000],
    ['1.2万回視聴', 'ja', 12_000],
    ['观看次数：1.2万次', 'zh-CN', 12_000],
    ['1.2M views', 'en-GB', 1_200_000],
    ['49 members', 'en', 49],
    ['15+ watchers', 'en', 15],
    ['183 レーティング', 'ja', 183],
    ['No views', 'en', null],
    ['1.5 of 2', 'en', null],
    ['7 views', 'not a language', 7],
  ])('reads %j in %j', (text, language, expected) => {
    expect(parseCount(text, language)).toBe(expected);
  });
});
