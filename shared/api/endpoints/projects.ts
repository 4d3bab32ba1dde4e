import { z } from 'zod';

import { matchRule } from '#shared/keywords/match-rule.ts';

import { defineEndpoint } from '../endpoint.ts';
import { name } from '../account-fields.ts';
import { pageOf, pageQuery } from '../page.ts';

/** A host name without scheme, port or path; stored in lower case, unique in the workspace. */
const domain = z.hostname().max(253).toLowerCase();

/** A domain, or the id that a marketplace gives a product or shop. */
const competitor = z.union([domain.regex(/\./, 'has no dot'), z.string().regex(/^[\w-]{1,100}$/, 'is no id')]);

const competitors = z.array(competitor).max(20);

/** A site that a workspace looks after. */
export const project = z
  .object({
    id: z.uuid(),
    name: z.string(),
    domain: z.string(),
    /** What counts as the site's own in a results page. */
    match: matchRule,
    /** Domains, or ids of products and shops, that it is compared with. */
    competitors: z.array(z.string()),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Project' });

export type Project = z.infer<typeof project>;

const params = z.object({ projectId: z.uuid() });

export const createProject = defineEndpoint({
  id: 'projects.create',
  method: 'POST',
  path: '/v1/projects',
  summary: 'Create a project for a domain.',
  auth: 'session',
  access: { role: 'editor', scope: 'projects:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({
    name,
    domain,
    match: matchRule.default({ kind: 'domain' }),
    competitors: competitors.default([]),
  }),
  answer: { kind: 'json', status: 201, schema: project },
  errors: ['unauthenticated', 'conflict', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const listProjects = defineEndpoint({
  id: 'projects.list',
  method: 'GET',
  path: '/v1/projects',
  summary: 'List the projects of the workspace, newest first.',
  auth: 'session',
  access: { role: 'viewer', scope: 'projects:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(project) },
  errors: ['unauthenticated'],
});

export const readProject = defineEndpoint({
  id: 'projects.read',
  method: 'GET',
  path: '/v1/projects/:projectId',
  summary: 'Read one project.',
  auth: 'session',
  access: { role: 'viewer', scope: 'projects:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: project },
  errors: ['unauthenticated', 'not_found'],
});

export const updateProject = defineEndpoint({
  id: 'projects.update',
  method: 'PATCH',
  path: '/v1/projects/:projectId',
  summary: 'Change name, domain, match rule or competitors of a project.',
  auth: 'session',
  access: { role: 'editor', scope: 'projects:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({
    name: name.optional(),
    domain: domain.optional(),
    match: matchRule.optional(),
    competitors: competitors.optional(),
  }),
  answer: { kind: 'json', status: 200, schema: project },
  errors: [
    'unauthenticated',
    'not_found',
    'conflict',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

/** The audits of the project stay, without a project. */
export const deleteProject = defineEndpoint({
  id: 'projects.delete',
  method: 'DELETE',
  path: '/v1/projects/:projectId',
  summary: 'Delete a project. Its audits stay in the workspace.',
  auth: 'session',
  access: { role: 'editor', scope: 'projects:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const projectEndpoints = [createProject, listProjects, readProject, updateProject, deleteProject] as const;
