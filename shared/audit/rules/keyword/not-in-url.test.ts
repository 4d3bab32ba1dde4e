import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-url.ts';

describeRule(rule, [
  ['another topic', { keyword: 'coffee' }, 'fail'],
  ['there', { keyword: 'tea guide', url: 'https://www.example.com/tea-guides' }, 'pass'],
  ['the home page has no words', { keyword: 'tea', url: 'https://www.example.com/' }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
