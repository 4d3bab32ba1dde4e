import { describe, expect, it } from 'vitest';

import { crawlerAccess } from './crawler-access.ts';
import { parseRobots } from './parse-robots.ts';
import { tokenOf } from './resolve-crawler.ts';

const googleAndAll = 'User-agent: Googlebot\nDisallow: /g\nUser-agent: *\nDisallow: /s';

describe('crawlerAccess', () => {
  it.each([
    ['Googlebot-Image falls back to the group of Googlebot', googleAndAll, 'Googlebot-Image', '/g', false],
    ['… and not to that of *', googleAndAll, 'Googlebot-Image/1.0', '/s', true],
    ['Googlebot-Video likewise', googleAndAll, 'Googlebot-Video', '/g', false],
    [
      'Googlebot-News prefers its own',
      `User-agent: Googlebot-News\nDisallow: /n\n${googleAndAll}`,
      'Googlebot-News',
      '/g',
      true,
    ],
    ['GoogleOther has its own token', googleAndAll, 'GoogleOther-Image', '/s', false],
    [
      'Googlebot does not read the group of its images',
      'User-agent: Googlebot-Image\nDisallow: /',
      'Googlebot',
      '/g',
      true,
    ],
    ['AdsBot-Google ignores *', 'User-agent: *\nDisallow: /', 'AdsBot-Google', '/g', true],
    ['AdsBot-Google-Mobile ignores *', 'User-agent: *\nDisallow: /', 'AdsBot-Google-Mobile', '/g', true],
    ['Mediapartners-Google ignores *', 'User-agent: *\nDisallow: /', 'Mediapartners-Google', '/g', true],
    ['AdsBot-Google obeys its own', 'User-agent: AdsBot-Google\nDisallow: /', 'AdsBot-Google', '/g', false],
    [
      'a whole user agent is its crawler',
      googleAndAll,
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      '/g',
      false,
    ],
    ['Google-Safety ignores its own group too', 'User-agent: Google-Safety\nDisallow: /', 'Google-Safety', '/g', true],
    ['a fetcher that acts for a person ignores all', 'User-agent: *\nDisallow: /', 'FeedFetcher-Google', '/g', true],
    ['Applebot falls back to Googlebot', googleAndAll, 'Applebot', '/g', false],
    ['YandexBot falls back to Yandex', 'User-agent: Yandex\nDisallow: /y', 'YandexBot/3.0', '/y', false],
    ['any other crawler reads *', googleAndAll, 'bingbot/2.0', '/s', false],
    ['letters beyond ASCII are encoded', 'User-agent: *\nDisallow: /bücher/', 'x', '/bücher/1', false],
    ['rules in codes meet letters', 'User-agent: *\nDisallow: /b%c3%bccher/', 'x', '/bücher/1', false],
    [
      'codes in small letters meet letters',
      'User-agent: *\nDisallow: /корзина/',
      'x',
      '/%d0%ba%d0%be%d1%80%d0%b7%d0%b8%d0%bd%d0%b0/1',
      false,
    ],
    ['codes in small letters meet codes', 'User-agent: *\nDisallow: /*%2F*', 'x', '/a%2fb', false],
    ['a space is encoded', 'User-agent: *\nDisallow: /a%20b', 'x', '/a b', false],
    ['a space in a rule is encoded', 'User-agent: *\nDisallow: /a b', 'x', '/a%20b', false],
    ['a space in both is encoded', 'User-agent: *\nDisallow: /a b', 'x', '/a b', false],
    ['Google encodes no space in a rule', 'User-agent: *\nDisallow: /a b', 'Googlebot', '/a%20b', true],
  ])('%s', (_name, robots, userAgent, path, isAllowed) => {
    expect(crawlerAccess(parseRobots(robots), userAgent, `https://shop.example${path}`).isAllowed).toBe(isAllowed);
  });
});

it.each([
  ['Googlebot', 'Googlebot'],
  ['bingbot/2.0', 'bingbot'],
  ['Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)', 'bingbot'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)', 'GPTBot'],
  [
    'Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Googlebot',
  ],
  ['Googlebot-Image/1.0', 'Googlebot-Image'],
  ['Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)', 'AhrefsBot'],
  ['DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)', 'DuckDuckBot'],
  ['FeedFetcher-Google; (+http://www.google.com/feedfetcher.html)', 'FeedFetcher-Google'],
  ['Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)', 'Sogou'],
  ['Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)', 'Slurp'],
  ['Foo Bar', 'Foo Bar'],
])('%s is %s', (userAgent, token) => {
  expect(tokenOf(userAgent)).toBe(token);
});
