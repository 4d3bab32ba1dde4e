import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './button-alt-missing.ts';

describeRule(rule, [
  ['a button', { document: { images: [anImage({ tag: 'input', alt: null })] } }, 'fail'],
  ['an area with an empty alt', { document: { images: [anImage({ tag: 'area', alt: '' })] } }, 'fail'],
  ['an area that leads nowhere', { document: { images: [anImage({ tag: 'area', alt: null, src: null })] } }, 'pass'],
  ['named', { document: { images: [anImage({ tag: 'input', alt: 'Search' })] } }, 'pass'],
]);
