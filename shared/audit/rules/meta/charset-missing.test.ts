import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './charset-missing.ts';

const noCharset = { 'content-type': 'text/html' };

describeRule(rule, [
  ['nowhere', { response: { headers: noCharset, head1024: '<!doctype html><title>Tea</title>' } }, 'fail'],
  ['in the header', { response: { head1024: '<!doctype html>' } }, 'pass'],
  ['in the first bytes', { response: { headers: noCharset, head1024: '<!doctype html><meta charset=utf-8>' } }, 'pass'],
  [
    'by http-equiv',
    {
      response: {
        headers: noCharset,
        head1024: '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
      },
    },
    'pass',
  ],
  ['a byte order mark', { response: { headers: noCharset, head1024: 'ï»¿<!doctype html>' } }, 'pass'],
  ['answer unknown', { response: null }, 'not-checked'],
]);
