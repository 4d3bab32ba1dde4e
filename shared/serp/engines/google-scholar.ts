import type { EngineDescription } from '../engine.ts';
import { googleSuffixes } from './google-hosts.data.ts';

export const googleScholar: EngineDescription = {
  id: 'google-scholar',
  name: 'Google Scholar',
  version: '2026-11-29.1',
  provenOn: '2025-12-26',
  pages: [
    {
      vertical: 'web',
      hosts: [{ names: ['scholar.google'], suffixes: googleSuffixes }],
      paths: ['/scholar'],
      query: ['q', 'as_q'],
      paging: { parameter: 'start', counts: 'results', first: 0, size: 10 },
      language: ['hl'],
    },
  ],
  content: '#gs_bdy',
  begin: 'form',
  states: [
    { state: 'captcha', always: true, select: '#gs_captcha_f, #gs_captcha_ccl, form[action*="/sorry/"]' },
    { state: 'no_results', select: '#gs_res_ccl_mid:not(:has([data-cid] h3))' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '#gs_res_ccl_mid, #gs_res_ccl',
      main: '#gs_res_ccl_mid, #gs_res_ccl',
      items: [
        {
          type: 'organic',
          // What is only cited has a title without a link.
          find: [{ select: '.gs_r[data-cid], [data-cid][data-rp]', has: 'h3 a[href^="http"]' }],
          fields: {
            url: [{ select: 'h3 a[href^="http"]', attribute: 'href' }],
            title: [{ select: 'h3 a' }],
            website_name: [{ select: '.gs_a' }],
            description: [{ select: '.gs_rs' }],
          },
        },
      ],
    },
  ],
  features: [],
  account: [
    {
      select: 'a[href*="//accounts.google."][aria-label]',
      attribute: 'aria-label',
      pattern: String.raw`[\w.+-]{1,64}@[\w.-]{3,99}`,
      evenHidden: true,
    },
  ],
  texts: {
    query: [{ select: 'input[name="q"]', attribute: 'value' }],
    result_count_text: [{ select: '#gs_ab_md' }],
  },
};
