import { describe, expect, test } from 'vitest';

import { engines } from './engine-list.ts';
import { findEngine, findEngineByHost } from './find-engine.ts';

const found = (url: string): unknown => {
  const match = findEngine(url, engines);
  return match && [match.engine.id, match.vertical, match.query, match.page, match.start];
};

describe('findEngine', () => {
  test.each([
    ['https://www.google.com/search?q=a+b', ['google', 'web', 'a b', 1, 0]],
    ['https://google.de/search?q=a&start=20', ['google', 'web', 'a', 3, 20]],
    ['https://www.google.co.uk/search?q=a&udm=2', ['google', 'images', 'a', 1, 0]],
    ['https://www.google.com.br/search?q=a&tbm=nws', ['google', 'news', 'a', 1, 0]],
    ['https://www.google.com/search?q=a&tbm=vid', ['google', 'videos', 'a', 1, 0]],
    ['https://www.google.com/search?q=a&udm=28', ['google', 'shopping', 'a', 1, 0]],
    ['https://www.google.com/search?q=a&tbm=lcl', ['google', 'places', 'a', 1, 0]],
    ['https://www.google.com/maps/search/a/@1,2,3z', ['google', 'places', null, 1, 0]],
    ['https://search.naver.com/search.naver?query=a', ['naver', 'web', 'a', 1, 0]],
    ['https://kagi.com/search?q=a', ['kagi', 'web', 'a', 1, 0]],
    ['https://scholar.google.de/scholar?q=a&start=10', ['google-scholar', 'web', 'a', 2, 10]],
    ['https://www.walmart.com/search?q=a&page=2', ['walmart', 'shopping', 'a', 2, 40]],
    ['https://www.bing.com/search?q=a&first=11', ['bing', 'web', 'a', 2, 10]],
    ['https://www.bing.com/images/search?q=a', ['bing', 'images', 'a', 1, 0]],
    ['https://duckduckgo.com/?q=a&ia=web', ['duckduckgo', 'web', 'a', 1, 0]],
    ['https://duckduckgo.com/?q=a&iax=images&ia=images', ['duckduckgo', 'images', 'a', 1, 0]],
    ['https://html.duckduckgo.com/html/?q=a&s=10', ['duckduckgo', 'web', 'a', 2, 10]],
    ['https://lite.duckduckgo.com/lite/?q=a', ['duckduckgo', 'web', 'a', 1, 0]],
    ['https://search.brave.com/search?q=a&offset=1', ['brave', 'web', 'a', 2, 20]],
    ['https://yandex.ru/search/?text=%D0%B0&p=2', ['yandex', 'web', 'а', 3, 20]],
    ['https://yandex.com.tr/search/?text=a', ['yandex', 'web', 'a', 1, 0]],
    ['https://www.baidu.com/s?wd=a&pn=10', ['baidu', 'web', 'a', 2, 10]],
    ['https://search.yahoo.com/search?p=a&b=8', ['yahoo', 'web', 'a', 2, 7]],
    ['https://uk.search.yahoo.com/search;_ylt=x?p=a', ['yahoo', 'web', 'a', 1, 0]],
    ['https://uk.search.yahoo.com/search?p=a', ['yahoo', 'web', 'a', 1, 0]],
    ['https://www.ecosia.org/search?q=a&p=1', ['ecosia', 'web', 'a', 2, 10]],
    ['https://www.startpage.com/do/search?q=a&page=2', ['startpage', 'web', 'a', 2, 10]],
    ['https://www.mojeek.com/search?q=a&s=11', ['mojeek', 'web', 'a', 2, 10]],
    ['https://www.youtube.com/results?search_query=a', ['youtube', 'videos', 'a', 1, 0]],
  ])('%s', (url, expected) => {
    expect(found(url)).toEqual(expected);
  });

  test.each([
    ['a look-alike host', 'https://www.google.com.evil.example/search?q=a'],
    ['a host that ends alike', 'https://notgoogle.com/search?q=a'],
    ['a host inside another', 'https://evil.example/www.google.com/search?q=a'],
    ['a user name that looks like a host', 'https://www.google.com@evil.example/search?q=a'],
    ['a suffix nobody lists', 'https://www.google.zip/search?q=a'],
    ['a subdomain nobody lists', 'https://mail.google.com/search?q=a'],
    ['another page of the engine', 'https://www.google.com/maps?q=a'],
    ['no query', 'https://www.google.com/search?q='],
    ['another protocol', 'ftp://www.google.com/search?q=a'],
    ['a script', 'javascript:www.google.com/search?q=a'],
    ['no address', 'google'],
  ])('refuses %s', (_name, url) => {
    expect(findEngine(url, engines)).toBeUndefined();
  });

  test('does not count beyond what an address can mean', () => {
    expect(found('https://www.google.com/search?q=a&start=-10')).toEqual(['google', 'web', 'a', 1, 0]);
    expect(found('https://www.google.com/search?q=a&start=1e9')).toEqual(['google', 'web', 'a', 1, 0]);
  });
});

test('findEngineByHost compares hosts as a whole', () => {
  expect(findEngineByHost('https://www.google.com/', engines)?.id).toBe('google');
  expect(findEngineByHost('https://www.google.com.evil.example/', engines)).toBeUndefined();
});
