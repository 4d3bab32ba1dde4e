import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';

import { endpoints } from './endpoint-list.ts';
import { describeApi } from './open-api.ts';

const document = describeApi(endpoints, { version: '1.2.3', serverUrl: 'http://127.0.0.1:8787' });

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has every endpoint under its operation id', () => {
    const ids = [...JSON.stringify(document).matchAll(/"operationId":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids)).toEqual(new Set(endpoints.map((endpoint) => endpoint.id)));
    expect(ids).toHaveLength(endpoints.length);
  });

  it('refers only to components that it has', () => {
    const text = JSON.stringify(document);
    const references = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1]));
    const { schemas } = JSON.parse(text).components;
    expect(references.size).toBeGreaterThan(5);
    expect([...references].filter((name) => !(String(name) in schemas))).toEqual([]);
    expect(text).not.toContain('$defs');
  });
});
