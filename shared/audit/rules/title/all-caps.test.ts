import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './all-caps.ts';

describeRule(rule, [
  ['capitals', { document: titled('HOW TO BREW GREEN TEA') }, 'fail'],
  ['a short brand', { document: titled('IBM ASIA') }, 'pass'],
  ['a script without capitals', { document: titled('緑茶の入れ方と水の温度について') }, 'pass'],
  ['letters without case between names', { document: titled('新竹尖石營地賞楓 PIXNET HOME PAGES') }, 'pass'],
  ['none', { document: titled() }, 'not-applicable'],
]);
