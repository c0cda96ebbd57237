/**
 * Records of a JSON document of any size: the elements of its list, one at a time. The list is the document itself, or stands in
 * an envelope under one of the names that vendors' APIs use. Several documents in a row are read one after the other.
 */
import { parseRecord, type RawRecord } from './lines.js';

/** Keys of an envelope whose list holds the records. */
export const LISTS: ReadonlySet<string> = new Set(['data', 'events', 'items', 'traces', 'runs', 'feedback', 'results', 'rows']);
/** Keys whose elements mean nothing without their envelope: each is given in one of its own. */
export const WRAPPED_LISTS: ReadonlySet<string> = new Set(['resourceSpans', 'resourceLogs']);

const MAX_RECORD = 256 << 20;
const OUTSIDE = /["{}[\]\n]/g;
const INSIDE = /["\\\n]/g;

type Mode = 'start' | 'list' | 'object';

/** Reads documents; what is cut off at the end, or holds a bare line break in a string, is a problem with its line. */
export function* readJsonDocument(chunks: Iterable<string>): Generator<RawRecord, void, undefined> {
  const splitter = new Splitter();
  for (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

class Splitter {
  private mode: Mode = 'start';
  /** Depth of what is open: 1 inside the document, one more inside the list of an envelope. */
  private depth = 0;
  private listDepth = 0;
  private wrapper: string | null = null;
  private inString = false;
  private isEscaped = false;
  /** Whether an envelope has given its list already. */
  private isSpent = false;
  private line = 1;
  private parts: string[] = [];
  private size = 0;
  private beganAt = 1;
  private readonly found: RawRecord[] = [];

  *push(chunk: string): Generator<RawRecord, void, undefined> {
    let kept = 0;
    // A backslash at the end of a chunk escapes the first character of the next one.
    let at = this.isEscaped ? 1 : 0;
    for (;;) {
      const pattern = this.inString ? INSIDE : OUTSIDE;
      pattern.lastIndex = at;
      const match = pattern.exec(chunk);
      if (match === null) break;
      at = match.index + 1;
      const sign = match[0];
      if (this.inString && sign === '\\') {
        at += 1;
        continue;
      }
      kept = this.take(chunk, kept, at, sign);
    }
    this.keep(chunk.slice(kept));
    this.isEscaped = at > chunk.length;
    yield* this.found.splice(0);
  }

  *end(): Generator<RawRecord, void, undefined> {
    const rest = this.parts.join('').trim();
    if (this.depth > 0 || rest !== '') {
      const isOpen = this.depth > this.listDepth || this.mode === 'object' || (rest !== '' && rest !== ',');
      if (isOpen) yield { line: this.beganAt, problem: 'the file ends in the middle of a record' };
      else if (this.depth > 0) yield { line: this.line, problem: 'the file ends before its list does' };
    }
  }

  /** Handles one structural sign; gives where the text that is still to be kept begins. */
  private take(chunk: string, kept: number, at: number, sign: string): number {
    switch (sign) {
      case '\n':
        this.line += 1;
        return kept;
      case '"':
        this.inString = !this.inString;
        if (this.inString) this.begin();
        return kept;
      case '{':
      case '[':
        return this.open(chunk, kept, at, sign);
      default:
        return this.close(chunk, kept, at);
    }
  }

  private open(chunk: string, kept: number, at: number, sign: string): number {
    if (this.depth === 0) {
      this.mode = sign === '[' ? 'list' : 'object';
      this.depth = 1;
      this.listDepth = sign === '[' ? 1 : 0;
      this.parts = [];
      this.size = 0;
      this.beganAt = this.line;
      return sign === '[' ? at : at - 1;
    }
    if (this.mode === 'object' && this.depth === 1 && sign === '[' && this.opensList(chunk.slice(kept, at - 1))) {
      this.mode = 'list';
      this.depth = 2;
      this.listDepth = 2;
      this.parts = [];
      this.size = 0;
      return at;
    }
    this.begin();
    this.depth += 1;
    return kept;
  }

  private close(chunk: string, kept: number, at: number): number {
    this.depth -= 1;
    if (this.mode === 'list' && this.depth === this.listDepth) {
      this.keep(chunk.slice(kept, at));
      this.emit();
      return at;
    }
    if (this.mode === 'list' && this.depth === this.listDepth - 1 && this.depth > 0) {
      // The list of an envelope is over: what follows in the envelope is no record.
      this.mode = 'object';
      this.wrapper = null;
      this.listDepth = 0;
      this.parts = [];
      this.size = 0;
      this.isSpent = true;
      return at;
    }
    if (this.depth === 0) {
      if (this.mode === 'object' && !this.isSpent) {
        this.keep(chunk.slice(kept, at));
        this.emit();
      }
      this.mode = 'start';
      this.isSpent = false;
      this.wrapper = null;
      this.listDepth = 0;
      this.parts = [];
      this.size = 0;
      return at;
    }
    return kept;
  }

  private opensList(tail: string): boolean {
    const before = this.parts.join('').slice(-200) + tail.slice(-200);
    const key = /"([A-Za-z]+)"\s*:\s*$/.exec(before)?.[1];
    if (key === undefined || !(LISTS.has(key) || WRAPPED_LISTS.has(key))) return false;
    this.wrapper = WRAPPED_LISTS.has(key) ? key : null;
    return true;
  }

  private begin(): void {
    if (this.mode === 'list' && this.depth === this.listDepth) this.beganAt = this.line;
  }

  private keep(text: string): void {
    if (text === '' || this.mode === 'start') return;
    this.size += text.length;
    if (this.size <= MAX_RECORD) this.parts.push(text);
  }

  private emit(): void {
    const text = this.parts.join('').replace(/^[\s,]+/, '');
    this.parts = [];
    const isHuge = this.size > MAX_RECORD;
    this.size = 0;
    if (isHuge) this.found.push({ line: this.beganAt, problem: 'is a record of more than 256 MiB' });
    else if (text !== '')
      this.found.push(parseRecord(this.wrapper === null ? text : `{"${this.wrapper}":[${text}]}`, this.beganAt, 'is no valid JSON'));
  }
}
