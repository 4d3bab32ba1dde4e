import { z } from 'zod';

import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { excerptOf } from '#shared/retrieval/excerpt-of.ts';
import { helpIndex } from '#shared/retrieval/help-passages.ts';
import { indexPassages } from '#shared/retrieval/passage-index.ts';
import type { Passage } from '#shared/retrieval/passage.ts';
import { searchPassages } from '#shared/retrieval/search-passages.ts';

import { hasPermission } from '../../auth/require-permission.ts';
import { listProjectRows } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';
import { type WorkspacePassage, workspaceSources } from './workspace-passages.ts';

/** Projects that are looked through, the newest. */
const mostProjects = 500;
const excerptChars = 280;

export const tool = defineTool({
  name: 'search_texts',
  title: 'Search',
  description:
    'Finds by words what is not known by name: how Sightline is used (help), what rules say, tracked keywords, notes, audited pages and what audits and crawls found. Ask it for questions about Sightline itself, and where no other tool fits; then the tool of the kind for figures.',
  input: {
    words: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .describe('What is looked for, in a few words; English fits the help best.'),
    where: z
      .enum(['all', 'help', 'workspace'])
      .default('all')
      .describe('help: help and rules alone; workspace: what the users have alone.'),
    project: projectInput.optional(),
    limit: limitInput(8, 20),
  },
  // Each source asks for the rights of the endpoint that answers the same.
  like: null,
  async run(context, { limit, project, where, words }) {
    const { notes, rows: own } =
      where === 'help'
        ? { notes: [], rows: new Map<string, WorkspacePassage>() }
        : await readWorkspace(context, project);
    const help = where === 'workspace' ? [] : [helpIndex()];
    const indexes = [...help, indexPassages([...own.values()].map(({ passage }) => passage))];
    const hits = searchPassages(indexes, words, { limit });
    return {
      summary: { id: 'search', opens: null, values: {} },
      rows: hits.map((hit) => own.get(hit.id)?.row ?? helpRow(hit, words)),
      total: hits.length < limit ? hits.length : null,
      notes: hits.length > 0 ? [...notes] : [...notes, 'Nothing that was searched has any of these words.'],
    };
  },
});

/** What the asker may read of a workspace, by id; and what was left out. */
async function readWorkspace(
  context: RequestContext,
  project: string | undefined,
): Promise<{ readonly rows: ReadonlyMap<string, WorkspacePassage>; readonly notes: readonly string[] }> {
  const { principal, store, workspaceId } = context;
  const allowed = workspaceSources.filter(({ access }) => hasPermission(principal, access));
  const notes = workspaceSources
    .filter((source) => !allowed.includes(source))
    .map(({ name }) => `Not searched, for want of rights: ${name}.`);
  if (allowed.length === 0) return { rows: new Map(), notes };
  const chosen = project === undefined ? undefined : await requireProject(context, project);
  const projects = await listProjectRows(workspaceId, store.db, { limit: mostProjects, after: undefined });
  const read = await Promise.all(
    allowed.map(async (source) => {
      const { most, name } = source;
      const { count, found } = await source.read(context, { projects, projectId: chosen?.id, limit: most + 1 });
      if (count > most) notes.push(`Only the newest ${most} ${name} were searched.`);
      return found;
    }),
  );
  return { rows: new Map(read.flat().map((each) => [each.row.id, each])), notes };
}

/** A piece of the help, or a rule. */
function helpRow({ id, kind, opens, text, title }: Passage, words: string): ToolRow {
  const isRule = kind === 'rule';
  return {
    id,
    opens,
    values: {
      what: kind,
      title,
      ...(isRule ? { rule: id.slice('rule:'.length) } : {}),
      passage: excerptOf(isRule ? text.slice(text.indexOf(' ') + 1) : text, words, excerptChars),
    },
  };
}
