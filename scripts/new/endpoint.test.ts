import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { newEndpoint } from './endpoint.ts';

describe('a new endpoint', () => {
  it('of a resource that exists goes to the end of its contract and of its table of routes', () => {
    const { files, edits } = pieceOf('annotations/rename');
    expect(files).toEqual(['edge/services/annotations/rename.ts']);
    const contract = edits.get('shared/api/endpoints/annotations.ts');
    expect(contract).toContain("export const renameAnnotations = defineEndpoint({\n  id: 'annotations.rename',");
    expect(contract).toMatch(
      /annotationEndpoints = \[saveAnnotation, listAnnotations, deleteAnnotation,\s+renameAnnotations,\n\] as const;\n$/,
    );
    expect(edits.get('edge/routes/annotations.ts')).toMatch(/\n {2}\},\n {2}'annotations\.rename': async .*\n\};\n$/);
  });

  it('of a new resource brings contract, routes, service and test, and its lines in the two lists', () => {
    const { files, edits } = pieceOf('gadgets/list');
    expect(files).toEqual([
      'shared/api/endpoints/gadgets.ts',
      'edge/routes/gadgets.ts',
      'edge/services/gadgets/list.ts',
      'edge/routes/gadgets.worker.test.ts',
    ]);
    expect(edits.get('shared/api/endpoint-list.ts')).toContain('  ...gadgetEndpoints,\n] as const');
    expect(edits.get('edge/routes/route-list.ts')).toContain('  ...gadgetRoutes,\n};');
  });
});

/** Paths of the new files, and the lists as they are after the edit. */
function pieceOf(name: string) {
  const piece = newEndpoint(name);
  if (!piece.ok) throw new Error(piece.failure);
  const { files, edits } = piece.value;
  return {
    files: files.map(({ path }) => path),
    edits: new Map(edits.map(({ path, edit }) => [path, edit(readFileSync(path, 'utf8'))])),
  };
}
