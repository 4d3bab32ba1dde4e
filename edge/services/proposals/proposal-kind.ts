import { z } from 'zod';

import type { Access } from '#shared/api/endpoint.ts';
import type { ProposalKindId, ProposalOutcome } from '#shared/chat/proposal.ts';

import type { ProjectRow } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { projectInput, requireProject } from '../tools/tool-inputs.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Written = Omit<ProposalOutcome, 'at'>;

/** A change that the assistant may propose: as a tool for the model, and as what is written once the user says so. */
export interface ProposalKind {
  readonly id: ProposalKindId;
  /** Of the tool, `propose_…`. */
  readonly name: string;
  readonly description: string;
  readonly input: Shape;
  /** Of the endpoint that writes the same: who may. */
  readonly access: Access;
  /**
   * What would be written. `said`: what the user wrote in the thread. Throws an `AppError` or `ZodError` for what the
   * endpoint would refuse, and for what leads out of the workspace's own sites.
   */
  draft(context: RequestContext, input: unknown, said: string): Promise<{ project: ProjectRow; write: object }>;
  /** Writes it, and gives the answer of the endpoint that writes the same. Throws as that does. */
  carryOut(context: RequestContext, projectId: string, write: unknown, id: string): Promise<unknown>;
  /** What that answer says was written. */
  outcomeOf(answer: unknown, domain: string, write: unknown): Written;
}

interface ProposalSource<S extends Shape, W extends z.ZodObject> extends Pick<
  ProposalKind,
  'access' | 'description' | 'id' | 'name'
> {
  /** Beside the project. */
  readonly input: S;
  /** Of `proposedWrites`. */
  readonly write: W;
  draft(input: z.output<z.ZodObject<S>>, project: ProjectRow, said: string): z.output<W>;
  carryOut(context: RequestContext, projectId: string, write: z.output<W>, id: string): Promise<unknown>;
  outcomeOf(answer: unknown, domain: string, write: z.output<W>): Written;
}

/** A kind whose parts get what its schemas ask for, or are not called. */
export function defineProposal<const S extends Shape, W extends z.ZodObject>(
  source: ProposalSource<S, W>,
): ProposalKind {
  const { access, description, id, name, write: schema } = source;
  const own = z.object(source.input);
  const whole = z.strictObject({ project: projectInput, ...source.input });
  return {
    id,
    name,
    access,
    description: `${description} Writes nothing: a card with a button appears, and the user decides.`,
    input: whole.shape,
    async draft(context, given, said) {
      const { project: named } = z.looseObject({ project: projectInput }).parse(whole.parse(given));
      const project = await requireProject(context, named);
      return { project, write: schema.parse(source.draft(own.parse(given), project, said)) };
    },
    carryOut: (context, projectId, write, proposalId) =>
      source.carryOut(context, projectId, schema.parse(write), proposalId),
    outcomeOf: (answer, domain, write) => source.outcomeOf(answer, domain, schema.parse(write)),
  };
}
