import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { english } from '#shared/kernel/translation.ts';
import { greenTeaVolume } from '#shared/testing/green-tea-volume.ts';
import type { ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';
import { LanguageProvider } from '#extension/ui/Language.tsx';
import { en } from '#extension/ui/messages/en.data.ts';

import { FirstNumber } from './FirstNumber.tsx';

const volume: ShownMetric = { ...greenTeaVolume, isStale: false };
const none: ShownMetric = { ...volume, source: 'keywords-everywhere', value: { kind: 'no-data' } };

it.each<[readonly ShownMetric[], string]>([
  [[none, { ...none, metric: 'cpc' }], 'no data Keywords Everywhere, United States'],
  [[none, volume], '74,000 DataForSEO, United States'],
  [[], ''],
])('the number of a keyword in a list: %#', (metrics, said) => {
  const language = { ...english, dictionary: en, parts: { research: english } };
  const html = renderToStaticMarkup(LanguageProvider({ language, children: createElement(FirstNumber, { metrics }) }));
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(said);
});
