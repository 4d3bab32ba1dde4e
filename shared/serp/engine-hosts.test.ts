import { describe, expect, test } from 'vitest';

import { engines } from './engine-list.ts';
import { findEngine } from './find-engine.ts';

/** Hosts as their operators list them (checked 2026-11), written out again so that one lost from a description shows. */
const hosts: Readonly<Record<string, { readonly path: string; readonly names: readonly string[] }>> = {
  google: {
    path: '/search?q=a',
    names:
      'com ad ae com.af com.ag al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj com.bn com.bo com.br bs bt co.bw by com.bz ca cd cf cg ch ci co.ck cl cm cn com.co co.cr com.cu cv com.cy cz de dj dk dm com.do dz com.ec ee com.eg es com.et fi com.fj fm fr ga ge gg com.gh com.gi gl gm gr com.gt gy com.hk hn hr ht hu co.id ie co.il im co.in iq is it je com.jm jo co.jp co.ke com.kh ki kg co.kr com.kw kz la com.lb li lk co.ls lt lu lv com.ly co.ma md me mg mk ml com.mm mn com.mt mu mv mw com.mx com.my co.mz com.na com.ng com.ni ne nl no com.np nr nu co.nz com.om com.pa com.pe com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro ru rw com.sa com.sb sc se com.sg sh si sk com.sl sn so sm sr st com.sv td tg co.th com.tj tl tm tn to com.tr tt com.tw co.tz com.ua co.ug co.uk com.uy co.uz com.vc co.ve co.vi com.vn vu ws rs co.za co.zm co.zw cat'
        .split(' ')
        .map((suffix) => `www.google.${suffix}`),
  },
  amazon: {
    path: '/s?k=a',
    names: 'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in sg com.au co.jp cn co.za'
      .split(' ')
      .map((suffix) => `www.amazon.${suffix}`),
  },
  ebay: {
    path: '/sch/i.html?_nkw=a',
    names: [
      ...'com co.uk de fr it es ca com.au at be ch ie nl pl com.hk com.sg com.my ph'
        .split(' ')
        .map((suffix) => `www.ebay.${suffix}`),
      'www.cafr.ebay.ca',
      'www.befr.ebay.be',
      'www.benl.ebay.be',
    ],
  },
  yandex: {
    path: '/search/?text=a',
    names: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.uz', 'yandex.com.tr', 'ya.ru'],
  },
  yahoo: {
    path: '/search?p=a',
    names: ['search.yahoo.com', 'uk.search.yahoo.com', 'de.search.yahoo.com', 'fr.search.yahoo.com'],
  },
};

describe.each(Object.entries(hosts))('%s', (id, { path, names }) => {
  test.each(names)('lives on %s', (host) => {
    expect(findEngine(`https://${host}${path}`, engines)?.engine.id).toBe(id);
  });

  test.each(names)('and on no host that looks like %s', (host) => {
    const alike = [`${host}.evil.example`, `evil-${host}`, `${host}.evil`, `www.${host}.co`, host.replace('.', '-')];
    const others = [...alike, `evil.example/${host}`, `${host}@evil.example`, `evil.example#${host}`];
    expect(others.filter((other) => findEngine(`https://${other}${path}`, engines))).toEqual([]);
  });
});
