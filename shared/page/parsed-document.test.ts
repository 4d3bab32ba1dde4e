import { describe, expect, test } from 'vitest';

import { conformanceCases, conformanceUrl } from './document-view.conformance.ts';
import { parseDocument } from './parsed-document.ts';

describe('parseDocument conforms to DocumentView', () => {
  test.each(conformanceCases.map((one) => [one.name, one] as const))('%s', (_name, { html, read, expected }) => {
    expect(read(parseDocument(html, { url: conformanceUrl }))).toEqual(expected);
  });
});
