import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { headBreakByParser } from '#shared/testing/head-break-by-parser.ts';

import { findHeadBreak } from './find-head-break.ts';

describe('findHeadBreak', () => {
  it.each([
    ['a closed head', '<head><title>a</title></head><div>', undefined],
    ['a head closed by the body', '<title>a</title><body><div>', undefined],
    ['an image', '<head><title>a</title><img src="a.png"><link rel="canonical" href="/a"></head>', 'img'],
    ['bare text', '<head><title>a</title>oops<meta name="robots"></head>', 'text'],
    ['a line break as an end tag', '<head></br><title>a</title></head>', 'br'],
    ['what stands in a template', '<head><template><div></div></template><title>a</title></head>', undefined],
    ['what a comment holds', '<head><!-- <div> --><title>a</title></head>', undefined],
    ['what a script writes', '<head><script>"<div></div>"</script><title>a</title></head>', undefined],
    ['a script that hides its end', '<head><script><!-- <script></script><div> --></script></head>', undefined],
    ['what a style sheet holds', '<head><style>a>b{content:"</div><p>"}</style></head>', undefined],
    ['a quote inside an attribute', `<head><meta content="it's > here"><title>a</title></head>`, undefined],
    ['an element after the head', '<head></head><div>', undefined],
  ])('finds %s as a browser does', (_name, html, expected) => {
    expect(findHeadBreak(html, true)?.token.name).toBe(expected === 'text' ? '' : expected);
  });

  it('sees an image in a noscript only where no scripts run', () => {
    const html = '<head><noscript><img src="pixel.gif"></noscript><title>a</title></head>';
    expect(findHeadBreak(html, true)).toBeUndefined();
    expect(findHeadBreak(html, false)).toMatchObject({ token: { name: 'img' }, isInNoscript: true });
  });

  it('lets a script end a noscript without ending the head', () => {
    expect(findHeadBreak('<head><noscript><script></script></noscript><title>a</title></head>', false)).toBeUndefined();
  });

  // Without </br>, for which parse5 gives no place; the table above has it.
  const pieces = [
    '<html>',
    '<head>',
    '</head>',
    '<body>',
    '<title>a</title>',
    '<title>x<div></title>',
    '<meta name="robots">',
    '<link rel=canonical href=/a>',
    '<base href="/">',
    '<style>p{}</style>',
    '<script>1<2</script>',
    '<div>',
    '</div>',
    '<noscript><link></noscript>',
    '<noscript><img></noscript>',
    '<noscript> a</noscript>',
    '<noscript><script></script></noscript>',
    '<img src=a>',
    '<iframe src=x></iframe>',
    'text',
    ' \n',
    '<!-- c -->',
    '<!doctype html>',
    '<template>',
    '</template>',
    '<p title=">">',
    '</p>',
    '<?pi?>',
    '</ >',
    '<!-->',
    '<!--->',
    "<meta a='\"'>",
    '<svg/>',
    '<noframes><p></noframes>',
    '< 3',
    '<script><!--<script></script>--></script>',
    '<link a="b"c>',
    '<bgsound>',
  ];
  it.each([true, false])('breaks where a parser that follows the standard does (scripts: %s)', (isScripting) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        // An implied head has no place in parse5.
        const html = `<head>${parts.join('')}`;
        expect(findHeadBreak(html, isScripting)?.token.index).toBe(headBreakByParser(html, isScripting));
      }),
      { numRuns: 3_000 },
    );
  });
});
