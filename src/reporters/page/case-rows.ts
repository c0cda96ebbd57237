/** The rows of the table of cases, as the page's script gets them: text made ready here, so that the script only places it. */
import { diffWordsWithSpace } from 'diff';
import type { CaseNote, CaseReport, ReportView } from '../../domain/report.js';
import { cleanLine, cleanLines } from '../clean-text.js';
import { compareText, type Digest, namesItself } from '../digest.js';
import { formatDifference, formatPercent } from '../numbers.js';
import type { CaseRow, CaseTexts, DiffPart } from './case-row.js';
import { toScriptData } from './script-data.js';

const NAME = 200;
const TEXT = 20_000;
const LIST = 12;
/** Bytes of all texts together, as they stand in the page: it is to be opened, not to be an archive. */
const ALL_TEXTS = 1_800_000;

/** One row a case, in the order of the report. Texts of the gravest cases come first, as long as there is room. */
export function caseRows(view: ReportView, { regressed, improved, unscored }: Digest): { rows: CaseRow[]; withoutTexts: number } {
  const { cases } = view.report;
  const order = [...regressed, ...unscored, ...improved];
  const rank = new Map(order.map(({ id }, index) => [id, index + 1]));
  const texts = new Map<string, CaseTexts>();
  let room = ALL_TEXTS;
  let withoutTexts = 0;
  for (const id of new Set([...order, ...cases].map((golden) => golden.id))) {
    const note = view.notes.get(id);
    if (note === undefined || note.excerpt === null) continue;
    const own = { ...textsOf(note.excerpt), ...reasonsOf(note) };
    const size = Buffer.byteLength(toScriptData(own));
    if (size > room) {
      withoutTexts += 1;
      continue;
    }
    room -= size;
    texts.set(id, own);
  }
  const rows = cases.map((golden) => caseRow(golden, view.notes.get(golden.id), rank.get(golden.id) ?? order.length + 1, texts));
  return { rows, withoutTexts };
}

function caseRow(golden: CaseReport, note: CaseNote | undefined, rank: number, texts: ReadonlyMap<string, CaseTexts>): CaseRow {
  const { id, status, baseline, candidate, difference, trials } = golden;
  const own = texts.get(id);
  const tags = tagsOf(golden).slice(0, LIST);
  const failed = (note?.failed ?? [])
    .flatMap(({ metric, items }) =>
      items.length === 0 ? [metric] : items.map((item) => (namesItself(metric) ? item : `${metric}: ${item}`)),
    )
    .slice(0, LIST)
    .map((name) => cleanLine(name, NAME));
  const origins = (note?.origins ?? []).slice(0, LIST).map((origin) => cleanLine(origin, NAME));
  return {
    id: cleanLine(id, NAME, 'middle'),
    status,
    values: [rounded(baseline), rounded(candidate), rounded(difference)],
    shown: [formatPercent(baseline), formatPercent(candidate), formatDifference(difference).replace(' points', '')],
    trials: [trials.baseline, trials.candidate],
    rank,
    ...(tags.length === 0 ? {} : { tags }),
    ...(typeof note?.severity === 'string' ? { severity: cleanLine(note.severity, NAME) } : {}),
    ...(note?.mustPass === true ? { mustPass: true } : {}),
    ...(failed.length === 0 ? {} : { failed }),
    ...(origins.length === 0 ? {} : { origins }),
    ...(typeof note?.file === 'string'
      ? { place: cleanLine(note.line === null ? note.file : `${note.file}:${note.line}`, NAME, 'middle') }
      : {}),
    ...(own === undefined ? {} : { texts: own }),
  };
}

function tagsOf({ tags }: CaseReport): string[] {
  return Object.keys(tags)
    .sort(compareText)
    .flatMap((key) => {
      const value = tags[key];
      return (typeof value === 'string' ? [value] : (value ?? [])).map((one) => cleanLine(`${key}=${one}`, NAME));
    });
}

/** An image in an address, and nothing else: what a page may show. */
const IMAGE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

function textsOf({ input, baseline, candidate, images }: NonNullable<CaseNote['excerpt']>): CaseTexts {
  const [before, after] = [baseline, candidate].map((text) => (text === null ? null : cleanLines(text, TEXT)));
  const diff = diffOf(before, after);
  const shown = ([images?.baseline, images?.candidate] as const).map((image) => (image && IMAGE.test(image) ? image : null));
  return {
    input: cleanLines(input, TEXT),
    diff,
    ...(diff === null ? { answers: [before ?? null, after ?? null] } : {}),
    ...(shown.some((image) => image !== null) ? { images: [shown[0] ?? null, shown[1] ?? null] } : {}),
  };
}

/** What judges said of both answers, item by item. */
function reasonsOf({ reasons = [] }: CaseNote): Pick<CaseTexts, 'reasons'> {
  const items = Map.groupBy(reasons, ({ metric, item }) => JSON.stringify([metric, item]));
  if (items.size === 0) return {};
  return {
    reasons: [...items.values()].slice(0, LIST).map((said) => {
      const [first] = said;
      const textOf = (side: 'baseline' | 'candidate'): string | null =>
        said
          .filter((own) => own.side === side)
          .map(({ text }) => cleanLines(text, TEXT))
          .join('\n') || null;
      return [cleanLine(`${first?.metric}: ${first?.item}`, NAME), textOf('baseline'), textOf('candidate')] as const;
    }),
  };
}

/** Edits after which a comparison word by word says nothing any more; it also bounds the time that hostile texts can take. */
const MOST_EDITS = 400;

function diffOf(before: string | null | undefined, after: string | null | undefined): DiffPart[] | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return parts?.map(({ added, removed, value }): DiffPart => [added ? 1 : removed ? -1 : 0, value]) ?? null;
}

/** Six decimals are enough to sort by, and half the bytes. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
