/** What started the run: the event's file, read as data. Every field may be missing; what a decision needs is checked where it is made. */
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const login = z.string().min(1);
const userSchema = z.object({ login, type: z.string().optional() });
const repositorySchema = z.object({ full_name: z.string(), default_branch: z.string().optional() });
const sideSchema = z.object({ sha: hash, ref: z.string(), repo: repositorySchema.nullish() });

/** The part of a pull request that payloads and the API share. */
export const PullSchema = z.object({
  number: z.int().positive(),
  state: z.string().optional(),
  updated_at: z.string().optional(),
  user: userSchema.nullish(),
  head: sideSchema,
  base: sideSchema,
});

export type Pull = {
  readonly number: number;
  readonly isOpen: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; null where the fork is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly baseRepository: string | null;
  readonly author: string;
  /** A time at which GitHub had this head for certain; null where nothing says one. */
  readonly seenAt: string | null;
};

/** A label that the event itself reports as just given. */
export type GivenLabel = { readonly name: string; readonly by: string };

export type GitHubEvent =
  | {
      readonly kind: 'pull-request';
      /** `pull_request_target`: with the base's secrets, whoever asks. */
      readonly isPrivileged: boolean;
      /** Null where the payload describes none: then git alone says what is compared. */
      readonly pull: Pull | null;
      readonly label: GivenLabel | null;
      readonly sender: string;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string | null; readonly headSha: string | null; readonly pullNumber: number | null }
  | {
      readonly kind: 'push';
      /** Null for a new branch. */
      readonly before: string | null;
      readonly after: string | null;
      readonly isDefaultBranch: boolean;
    }
  | { readonly kind: 'manual'; readonly isDefaultBranch: boolean; readonly isSchedule: boolean }
  | {
      readonly kind: 'workflow-run';
      readonly runId: number | null;
      readonly event: string;
      readonly headSha: string | null;
      readonly headRepository: string | null;
    }
  | { readonly kind: 'comment'; readonly comment: GivenComment | null }
  | { readonly kind: 'other'; readonly name: string };

export type GivenComment = {
  readonly pullNumber: number;
  readonly body: string;
  readonly by: string;
  readonly createdAt: string;
  /** Whether it reports a new comment, not one that was edited or deleted. */
  readonly isNew: boolean;
};

const PullRequestPayload = z.object({
  action: z.string().optional(),
  pull_request: PullSchema,
  label: z.object({ name: z.string() }).optional(),
  sender: userSchema.optional(),
});
const MergeGroupPayload = z.object({ merge_group: z.object({ base_sha: hash, head_sha: hash, head_ref: z.string().optional() }) });
const PushPayload = z.object({
  before: z.string().optional(),
  after: z.string().optional(),
  ref: z.string().optional(),
  repository: repositorySchema.optional(),
});
const ManualPayload = z.object({ repository: repositorySchema.optional() });
const WorkflowRunPayload = z.object({
  workflow_run: z.object({
    id: z.int(),
    event: z.string(),
    head_sha: hash,
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});
const CommentPayload = z.object({
  action: z.string().optional(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown() }),
  comment: z.object({ body: z.string(), created_at: z.string(), user: userSchema.nullish() }),
});

/** Reads an event. `ref` is the run's own, which tells a schedule's branch: its payload may name no repository. */
export function parseEvent(name: string, payload: unknown, ref: string = ''): GitHubEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(name === 'pull_request_target', payload);
    case 'merge_group': {
      const group = MergeGroupPayload.safeParse(payload).data?.merge_group;
      const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? ref)?.[1];
      const pullNumber = number === undefined ? null : Number(number);
      return { kind: 'merge-group', baseSha: group?.base_sha ?? null, headSha: group?.head_sha ?? null, pullNumber };
    }
    case 'push': {
      const push = PushPayload.safeParse(payload).data;
      const isDefaultBranch = isDefault(push?.ref ?? ref, push?.repository?.default_branch);
      return { kind: 'push', before: commit(push?.before), after: commit(push?.after), isDefaultBranch };
    }
    case 'schedule':
      return { kind: 'manual', isDefaultBranch: true, isSchedule: true };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return {
        kind: 'manual',
        isDefaultBranch: isDefault(ref, ManualPayload.safeParse(payload).data?.repository?.default_branch),
        isSchedule: false,
      };
    case 'workflow_run': {
      const run = WorkflowRunPayload.safeParse(payload).data?.workflow_run;
      return {
        kind: 'workflow-run',
        runId: run?.id ?? null,
        event: run?.event ?? '',
        headSha: run?.head_sha ?? null,
        headRepository: run?.head_repository?.full_name ?? null,
      };
    }
    case 'issue_comment':
      return { kind: 'comment', comment: givenComment(payload) };
    default:
      return { kind: 'other', name };
  }
}

/** Whether whoever caused the event can be a stranger while the run holds the base's secrets. */
export function isPrivileged(event: GitHubEvent): boolean {
  return event.kind === 'workflow-run' || event.kind === 'comment' || (event.kind === 'pull-request' && event.isPrivileged);
}

/** A pull request as the API or a payload describes it. */
export function toPull(pull: z.output<typeof PullSchema>): Pull {
  return {
    number: pull.number,
    isOpen: pull.state !== 'closed',
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepository: pull.head.repo?.full_name ?? null,
    baseRef: pull.base.ref,
    baseRepository: pull.base.repo?.full_name ?? null,
    author: pull.user?.login ?? '',
    seenAt: pull.updated_at ?? null,
  };
}

/** Whether a pull request comes from another repository, or from one that is gone. */
export function isFromFork({ headRepository, baseRepository }: Pick<Pull, 'headRepository' | 'baseRepository'>): boolean {
  return headRepository === null || headRepository !== baseRepository;
}

function pullRequestEvent(isPrivileged: boolean, payload: unknown): GitHubEvent {
  const parsed = PullRequestPayload.safeParse(payload).data;
  const sender = parsed?.sender?.login ?? '';
  const label = parsed?.action === 'labeled' && parsed.label !== undefined ? { name: parsed.label.name, by: sender } : null;
  return { kind: 'pull-request', isPrivileged, pull: parsed === undefined ? null : toPull(parsed.pull_request), label, sender };
}

function givenComment(payload: unknown): GivenComment | null {
  const parsed = CommentPayload.safeParse(payload).data;
  if (parsed === undefined || typeof parsed.issue.pull_request !== 'object' || parsed.issue.pull_request === null) return null;
  const { body, created_at: createdAt, user } = parsed.comment;
  return { pullNumber: parsed.issue.number, body, by: user?.login ?? '', createdAt, isNew: parsed.action === 'created' };
}

function isDefault(ref: string, branch: string | undefined): boolean {
  return branch !== undefined && ref === `refs/heads/${branch}`;
}

/** A full commit hash; the all-zero one of a branch that was not there names nothing. */
function commit(value: string | undefined): string | null {
  return hash.safeParse(value).success && value !== undefined && !/^0+$/.test(value) ? value : null;
}
