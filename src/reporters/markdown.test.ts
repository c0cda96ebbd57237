import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeIn, HAS_CMARK_GFM, tagsOf, toHtml } from '../../test/builders/github-markdown.js';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { aCase, aComparison, aNote, aReport, aView, cases } from '../../test/builders/report.js';
import { SCENARIO_NAMES, SCENARIOS } from '../../test/builders/report-scenarios.js';
import { REASON_CODES, type ReportView } from '../domain/report.js';
import { COMMENT_LIMIT, markerLine, renderComment } from './markdown.js';

const render = (view: ReportView) => renderComment(view, { marker: 'cupel:default' });

describe('the comment', () => {
  it.each(SCENARIO_NAMES)('reads like its golden file: %s', async (name) => {
    await expect(render(SCENARIOS[name])).toMatchFileSnapshot(`../../test/golden/comment-${name}.md`);
  });

  it('says status, deciding number and next step in its first three lines', () => {
    const [marker, headline, , next] = render(SCENARIOS.regression).split('\n');
    expect(marker).toBe('<!-- cupel:default -->');
    expect(headline).toBe('### ❌ Regression · overall fell 6.0 points');
    expect(next).toMatch(/^\*\*Next:\*\* Look at the cases/);
  });

  it('names the incident that is back', () => {
    expect(render(SCENARIOS.regression)).toContain('**incident INC-204 is back**');
  });

  it('does not call an incident back for a score that merely wavered', () => {
    const wavered = aView({
      report: { cases: [aCase({ candidate: 0.97, difference: -0.03 })] },
      notes: [aNote({ origins: ['incident INC-204'] })],
    });
    expect(render(wavered)).toContain('incident INC-204 |');
    expect(render(wavered)).not.toContain('is back');
  });

  it('gives every reason of a verdict without a title', () => {
    const untitled = aView({
      report: { verdict: { status: 'invalid', title: '', reasons: [{ code: 'canary', message: 'the judge liked an empty answer' }] } },
    });
    expect(render(untitled)).toContain('the judge liked an empty answer');
  });

  it('shows changes of the gate above the figures', () => {
    const comment = render(SCENARIOS['gate-changes']);
    expect(comment.indexOf('touches the gate')).toBeLessThan(comment.indexOf('| Metric'));
    expect(comment).toContain('`gate.margin` changed from `0.05` to `0.9`');
    expect(comment).toContain('None of this is in force');
  });

  it('says of a gate change whether it counted', () => {
    const inForce = aView({
      report: { policyChanges: [{ path: 'gate.margin', kind: 'changed', base: 0.05, head: 0.9, inForce: 'head' }] },
    });
    expect(render(inForce)).toContain('(**in force**)');
    expect(render(inForce)).not.toContain('None of this is in force');
  });

  it('offers to accept a regression that is not accepted, and nothing else', () => {
    const offers = SCENARIO_NAMES.filter((name) => render(SCENARIOS[name]).includes('Accept this regression on purpose'));
    expect(offers).toEqual(['regression', 'must-pass', '3000-cases', 'excerpts']);
  });

  it('has a remedy for every reason that can end a run', () => {
    for (const code of REASON_CODES) {
      const comment = render(
        aView({ report: { verdict: { status: 'invalid', title: 'it ended', reasons: [{ code, message: 'it ended so' }] } } }),
      );
      expect(comment).toMatch(/\*\*Next:\*\* [A-Z]/);
    }
  });

  it('shows excerpts only where a note has one', () => {
    expect(render(SCENARIOS.regression)).not.toContain('question and both answers');
    expect(render(SCENARIOS.excerpts)).toContain('````text\nLeider ist eine Rückgabe');
  });

  it('is the same for the same report, whatever the order of maps', () => {
    for (const name of SCENARIO_NAMES) {
      const { report, facts, notes } = SCENARIOS[name];
      const errors = Object.fromEntries(Object.entries(facts.errors).reverse());
      const turned = { report, facts: { ...facts, errors }, notes: new Map([...notes].reverse()) };
      expect(render(turned)).toBe(render(SCENARIOS[name]));
    }
  });
});

describe('the marker', () => {
  it('is the first line, and takes no more than a comment can hold', () => {
    expect(markerLine('cupel:default')).toBe('<!-- cupel:default -->');
    expect(markerLine('cupel:team/eval-1')).toBe('<!-- cupel:team/eval-1 -->');
    expect(markerLine('cupel:x --> @a\n\uD800')).toBe('<!-- cupel:x%20--%3E%20%40a%0A%EF%BF%BD -->');
  });

  it('is told apart for every group', () => {
    const groups = ['a b', 'a-b', 'a%20b', 'a/b', 'A b'];
    expect(new Set(groups.map(markerLine)).size).toBe(groups.length);
  });
});

describe('the size of the comment', () => {
  it('is far from the limit for a usual report, and shows more rows than the ten worst', () => {
    expect(render(SCENARIOS['3000-cases']).length).toBeLessThan(20_000);
  });

  it('shows fewer rows before it shortens names', () => {
    const id = (index: number) => `case-${index}-${'x'.repeat(80)}`;
    const many = Array.from({ length: 100 }, (_, index) => aCase({ id: id(index) }));
    const origins = Array.from({ length: 4 }, (_, index) => `langfuse ${index} ${'y'.repeat(80)}`);
    const failed = ['a', 'b', 'c', 'd'].map((metric) => ({ metric, items: origins }));
    const comment = render(
      aView({
        report: { cases: many },
        notes: many.map((golden) => aNote({ id: golden.id, origins, failed })),
      }),
    );
    expect(comment.length).toBeLessThan(COMMENT_LIMIT);
    expect(comment).toContain(id(0));
    expect(comment).toContain('Shortened to fit');
    expect(comment).toContain('more in the run record.');
  });

  const text = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.constantFrom('<', '&', '|', '`', '@a', '日', '\u0301', '👩‍👩‍👧‍👦', '\\', '#1 ').map((sign) => sign.repeat(1000)),
    fc.string({ unit: 'binary', maxLength: 1000 }),
  );
  const amount = fc.constantFrom(0, 1, 40, 3000);

  it('reads no more than the head of a text of a megabyte', () => {
    const huge = '<@a|`'.repeat(200_000);
    const note = aNote({
      severity: huge,
      origins: [huge],
      failed: [{ metric: huge, items: [huge] }],
      excerpt: { input: huge, baseline: huge, candidate: huge },
    });
    const comment = render(
      aView({
        report: {
          suite: huge,
          notes: [huge],
          verdict: { status: 'regression', title: huge, reasons: [{ code: 'must-pass', message: `x${huge}` }] },
        },
        facts: { reproduce: huge },
        notes: [note],
      }),
    );
    expect(comment.length).toBeLessThan(COMMENT_LIMIT);
    expect(comment).not.toContain('Shortened to fit');
  });

  it('stays below 60,000 characters whatever the report holds, and never ends inside markup', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 4, maxLength: 4 }),
        amount,
        amount,
        amount,
        fc.constantFrom('regression', 'invalid', 'pass', 'inconclusive'),
        (texts, many, some, few, status) => {
          const at = (index: number) => texts[index % texts.length] ?? '';
          const list = (length: number) => Array.from({ length }, (_, index) => `${index}${at(index)}`);
          const comment = render(
            aView({
              report: {
                suite: at(0),
                tool: { name: 'cupel', version: at(1) },
                verdict: {
                  status,
                  title: at(2),
                  reasons: list(some).map((message, index) => ({ code: REASON_CODES[index % REASON_CODES.length] ?? 'floor', message })),
                },
                accepted: few > 0 ? { by: at(0), reason: at(1), sha: at(2) } : null,
                comparisons: [
                  aComparison({ metric: at(3) }),
                  ...list(some).flatMap((name) => [
                    aComparison({ metric: name, role: 'scorer' }),
                    aComparison({ role: 'slice', slice: { key: name, value: at(1) } }),
                  ]),
                ],
                cases: list(many).flatMap((id, index) => [
                  aCase({ id }),
                  aCase({ id: `u${id}`, status: 'unscored' }),
                  aCase({ id: `i${id}`, status: 'improved', difference: index }),
                ]),
                judges: list(few).map((id) => ({ id, fingerprint: '', calibration: null, canaries: 'off' as const })),
                policyChanges: list(some).map((path) => ({ path, kind: 'changed', base: { [path]: at(0) }, head: at(1), inForce: 'base' })),
                notes: list(some),
              },
              facts: { errors: Object.fromEntries(list(few).map((reason) => [reason, 3])), reproduce: at(0) },
              notes: list(many).map((id) =>
                aNote({
                  id,
                  severity: at(1),
                  origins: texts,
                  failed: [{ metric: at(2), items: texts }],
                  excerpt: { input: at(0), baseline: at(1), candidate: at(2) },
                }),
              ),
            }),
          );
          expect(comment.length).toBeLessThan(COMMENT_LIMIT);
          expect(comment).toMatch(/<\/sub>\n$/);
          expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
          expect(comment.lastIndexOf('<!--')).toBe(0);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe.skipIf(!HAS_CMARK_GFM)('the comment on a rendered page (needs cmark-gfm)', () => {
  const OURS = new Set(
    [
      'details',
      'summary',
      'h3',
      'h4',
      'p',
      'strong',
      'code',
      'pre',
      'ul',
      'li',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'br',
      'sub',
    ].flatMap((name) => [`<${name}>`, `</${name}>`]),
  );
  const OURS_WITH_MORE = [
    '<br />',
    '<td align="right">',
    '<th align="right">',
    '<code class="language-text">',
    '<code class="language-sh">',
  ];

  it.each(SCENARIO_NAMES)('holds no tag but ours and nothing that GitHub would make active: %s', (name) => {
    const html = toHtml(render(SCENARIOS[name]));
    expect(tagsOf(html).filter((tag) => !OURS.has(tag) && !OURS_WITH_MORE.includes(tag))).toEqual([]);
    expect(activeIn(html)).toEqual([]);
  });

  it('has the same tags around hostile text as around a harmless word', () => {
    const view = (text: string) =>
      aView({
        report: {
          ...aReport({
            suite: text,
            notes: [text, text],
            verdict: {
              status: 'regression',
              title: 'the title',
              reasons: [
                { code: 'floor', message: text },
                { code: 'limit', message: text },
              ],
            },
          }),
          comparisons: [
            aComparison({ metric: text }),
            aComparison({ metric: 'm', role: 'scorer', status: 'shown' }),
            aComparison({ role: 'slice', slice: { key: text, value: text } }),
          ],
          cases: [aCase({ id: text, difference: -0.9 }), ...cases(3, 'other', {})],
          policyChanges: [{ path: text, kind: 'changed', base: text, head: text, inForce: 'base' }],
        },
        facts: { errors: { [text]: 1 } },
        notes: [
          aNote({
            id: text,
            severity: text,
            origins: [text],
            failed: [{ metric: text, items: [text] }],
            excerpt: { input: text, baseline: text, candidate: text },
          }),
        ],
      });
    const alone = (text: string) =>
      aView({ report: { verdict: { status: 'inconclusive', title: 'the title', reasons: [{ code: 'underpowered', message: text }] } } });
    const starts = [
      '# h',
      '- x',
      '+ x',
      '1. x',
      '22) x',
      '> x',
      '===',
      '---',
      '***',
      '| x |',
      '~~~',
      '```',
      ':--',
      '[x]: y',
      '    x',
      '&nbsp;',
    ];
    for (const text of [...HOSTILE_TEXTS, ...starts]) {
      expect(tagsOf(toHtml(render(view(text)))), text).toEqual(tagsOf(toHtml(render(view('harmless')))));
      expect(tagsOf(toHtml(render(alone(text)))), text).toEqual(tagsOf(toHtml(render(alone('harmless')))));
    }
  });
});
