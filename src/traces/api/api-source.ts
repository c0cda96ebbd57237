/**
 * PORT. A vendor's API as series of pages. What a page holds are the vendor's own records, which the source of the same format reads
 * as it reads an export.
 */
import type { ApiFormat } from '../../domain/trace.js';

/** What is asked for. Times are in ms since the epoch; null: unbounded. */
export type ApiQuery = {
  readonly since: number | null;
  readonly until: number | null;
  /** Id, name or slug, as the vendor calls projects. */
  readonly project: string | null;
};

export type ApiRequest = {
  readonly method?: 'GET' | 'POST';
  /** Below the base address; begins with a slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | null>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Statuses that are an answer, too: their body is not read. */
  readonly accept?: readonly number[];
};

export type ApiAnswer = { readonly status: number; readonly body: unknown };

/** Asks the vendor, at its pace and as often as it takes. */
export type AskApi = {
  /** @throws CupelError `no-credentials`, `source-unavailable`; PageTooLarge */
  readonly ask: (request: ApiRequest) => Promise<ApiAnswer>;
  /** JSON at an address that the vendor gave, asked without a key; null where nothing can be had there. */
  readonly follow: (url: string) => Promise<unknown>;
};

/** Where to ask on: opaque to everything but its own series. */
export type Page = { readonly records: readonly unknown[]; readonly next: string | null };

export type PageRequest = {
  readonly query: ApiQuery;
  /** Null for the first page. */
  readonly cursor: string | null;
  /** Most records that are wanted. */
  readonly size: number;
  readonly api: AskApi;
};

/** One series of pages, which becomes one file. */
export type Series = {
  readonly name: string;
  /** Which of its records a limit counts; null: the series is taken whole. */
  readonly isCounted: ((record: unknown) => boolean) | null;
  readonly pageSize: number;
  readonly page: (request: PageRequest) => Promise<Page>;
  /** What makes two records one; of repeats, the first one is kept. Null: nothing does. */
  readonly idOf: (record: unknown) => string | null;
};

export type ApiSource = {
  readonly format: ApiFormat;
  /** Addresses of the vendor's own servers; the first one is asked unless another is named. */
  readonly addresses: readonly [string, ...string[]];
  /** Environment variables that hold the keys, in the order in which `headers` takes them. */
  readonly keys: readonly [string, ...string[]];
  readonly headers: (keys: readonly string[]) => Readonly<Record<string, string>>;
  readonly needsProject: boolean;
  /** Least time between two requests, in ms. */
  readonly paceMs: number;
  readonly series: readonly Series[];
};

/** A page that is larger than is read at once: to be asked for in smaller pieces. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
}
