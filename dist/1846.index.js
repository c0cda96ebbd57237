export const id = 1846;
export const ids = [1846];
export const modules = {

/***/ 81846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateRubric: () => (/* binding */ calibrateRubric)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/working-tree.js
var working_tree = __webpack_require__(22582);
// EXTERNAL MODULE: ./lib/domain/statistics/distributions.js
var distributions = __webpack_require__(85821);
;// CONCATENATED MODULE: ./lib/domain/statistics/agreement-interval.js

const NO_ESTIMATE = { value: null, low: null, high: null };
/** Step of the numeric derivative, relative to one observation. */
const STEP = 1e-4;
/** Standard error of a figure of the matrix of `pairs`; null with fewer than two clusters or where the figure is not defined. */
function standardError(matrix, pairs, figure) {
    const slopes = new Map();
    const slopeAt = (row, column) => {
        const key = `${row} ${column}`;
        const known = slopes.get(key);
        if (known !== undefined)
            return known;
        const [above, below] = [1, -1].map((sign) => figure(shift(matrix, row, column, sign * STEP)));
        const slope = ((above ?? 0) - (below ?? 0)) / (2 * STEP);
        slopes.set(key, slope);
        return slope;
    };
    return clusteredError(pairs.map(({ row, column, cluster }) => ({ cluster, slope: slopeAt(row, column) })));
}
/** sqrt(G/(G-1) sum of the clusters' squared sums of influence), each against their mean; null with fewer than two clusters. */
function clusteredError(influences) {
    const sums = new Map();
    for (const { cluster, slope } of influences)
        sums.set(cluster, (sums.get(cluster) ?? 0) + slope);
    const clusters = sums.size;
    if (clusters < 2)
        return null;
    const mean = [...sums.values()].reduce((sum, value) => sum + value, 0) / clusters;
    const squares = [...sums.values()].reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt((clusters / (clusters - 1)) * squares);
}
function shift(matrix, row, column, step) {
    return matrix.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? cell + step : cell)) : cells));
}
const LEVEL = 0.975;
/** Smaller than this it is the derivative's rounding. */
const NO_ERROR = 1e-9;
/** A chance-corrected figure on [-1, 1]: t on clusters - 1 degrees of freedom. */
function estimateAgreement(matrix, pairs, figure) {
    const value = figure(matrix);
    if (value === null)
        return NO_ESTIMATE;
    const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
    return agreementInterval(value, standardError(matrix, pairs, figure), clusters, () => figure(withOneLabelMoved(matrix, clusters)));
}
/**
 * The interval of a chance-corrected figure. Where nothing disagrees there is no variance to go by: G agreements out of G still allow
 * a rate of disagreement of 1 - .025^(1/G), and `atWorst` says what the figure is then.
 */
function agreementInterval(value, error, clusters, atWorst) {
    if (error === null)
        return { value, low: null, high: null };
    if (error < NO_ERROR)
        return { value, low: Math.min(value, atWorst() ?? value), high: value };
    const half = (0,distributions/* tQuantile */.YW)(LEVEL, clusters - 1) * error;
    return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
/** Disagreements that so many agreements without exception cannot rule out, as a share. */
function undetectedDisagreement(clusters) {
    return 1 - (1 - LEVEL) ** (1 / clusters);
}
/** The matrix in which the share of disagreement is what it may still be, spread as the margins have it. */
function withOneLabelMoved(matrix, clusters) {
    const share = undetectedDisagreement(clusters);
    const total = matrix.reduce((sum, row) => sum + row.reduce((part, cell) => part + cell, 0), 0);
    const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return matrix.map((cells, row) => {
        const given = cells.reduce((sum, cell) => sum + cell, 0);
        const others = total - (columns[row] ?? 0);
        return cells.map((cell, column) => column === row || others === 0 ? cell * (1 - share) : cell * (1 - share) + (given * share * (columns[column] ?? 0)) / others);
    });
}
/** A share on [0, 1]: Wilson's score interval (1927) at the number of independent verdicts that its standard error stands for. */
function estimateShare(matrix, pairs, figure) {
    const value = figure(matrix);
    if (value === null)
        return NO_ESTIMATE;
    const clusters = new Set(pairs.map(({ cluster }) => cluster)).size;
    const error = standardError(matrix, pairs, figure);
    if (error === null)
        return { value, low: null, high: null };
    const size = error < NO_ERROR ? clusters : (value * (1 - value)) / (error * error);
    const [low, high] = wilson(value, size);
    return { value, low, high };
}
function wilson(share, size) {
    const z = (0,distributions/* normalQuantile */.Zl)(LEVEL);
    const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
    const half = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

;// CONCATENATED MODULE: ./lib/domain/statistics/agreement-alpha.js
/** Krippendorff's alpha (2011, "Computing Krippendorff's Alpha-Reliability"): any number of raters, gaps, four levels of measurement. */

function emptyCells(size) {
    return Array.from({ length: size }, () => new Array(size).fill(0));
}
/** Adds `weight` times one unit's pairs: each ordered pair counts 1 / (m - 1). */
function addUnit(cells, positions, weight) {
    for (const [at, one] of positions.entries()) {
        for (const [beside, other] of positions.entries()) {
            const row = cells[one];
            if (at !== beside && row?.[other] !== undefined)
                row[other] += weight / (positions.length - 1);
        }
    }
}
/** 1 - observed / expected disagreement; null where nothing could disagree. */
function alphaOf({ values, cells }, level) {
    const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const total = margins.reduce((sum, margin) => sum + margin, 0);
    const distance = distances(values, margins, level);
    let observed = 0;
    let expected = 0;
    for (let row = 0; row < values.length; row += 1) {
        for (let column = 0; column < values.length; column += 1) {
            const apart = row === column ? 0 : distance(row, column);
            observed += (cells[row]?.[column] ?? 0) * apart;
            expected += (margins[row] ?? 0) * (margins[column] ?? 0) * apart;
        }
    }
    return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}
function distances(values, margins, level) {
    const value = (index) => values[index] ?? 0;
    switch (level) {
        case 'nominal':
            return () => 1;
        case 'interval':
            return (row, column) => (value(row) - value(column)) ** 2;
        case 'ratio':
            return (row, column) => {
                const sum = value(row) + value(column);
                return sum === 0 ? 0 : ((value(row) - value(column)) / sum) ** 2;
            };
        case 'ordinal': {
            const below = [];
            let sum = 0;
            for (const margin of margins) {
                below.push(sum + margin / 2);
                sum += margin;
            }
            return (row, column) => ((below[row] ?? 0) - (below[column] ?? 0)) ** 2;
        }
    }
}
const agreement_alpha_STEP = 1e-4;
/** Alpha with its 95 % interval by the infinitesimal jackknife over clusters of units. */
function krippendorffAlpha(units, level) {
    const paired = units.filter((unit) => unit.values.length > 1);
    const values = [...new Set(paired.flatMap((unit) => unit.values))].sort((a, b) => a - b);
    const index = new Map(values.map((value, position) => [value, position]));
    const positions = paired.map((unit) => unit.values.map((value) => index.get(value) ?? 0));
    const cells = emptyCells(values.length);
    for (const unit of positions)
        addUnit(cells, unit, 1);
    const value = alphaOf({ values, cells }, level);
    if (value === null)
        return NO_ESTIMATE;
    const slopes = new Map();
    const slopeOf = (unit) => {
        const key = [...unit].sort((a, b) => a - b).join(' ');
        const known = slopes.get(key);
        if (known !== undefined)
            return known;
        const [above, below] = [agreement_alpha_STEP, -agreement_alpha_STEP].map((weight) => {
            const shifted = cells.map((row) => [...row]);
            addUnit(shifted, unit, weight);
            return alphaOf({ values, cells: shifted }, level) ?? 0;
        });
        const slope = ((above ?? 0) - (below ?? 0)) / (2 * agreement_alpha_STEP);
        slopes.set(key, slope);
        return slope;
    };
    const error = clusteredError(paired.map(({ cluster }, at) => ({ cluster, slope: slopeOf(positions[at] ?? []) })));
    const clusters = new Set(paired.map(({ cluster }) => cluster)).size;
    return agreementInterval(value, error, clusters, () => 1 - undetectedDisagreement(clusters) / expectedShare(cells));
}
/** Share of disagreeing pairs that chance alone would give. */
function expectedShare(cells) {
    const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const total = margins.reduce((sum, margin) => sum + margin, 0);
    return 1 - margins.reduce((sum, margin) => sum + (margin * (margin - 1)) / (total * (total - 1)), 0);
}

;// CONCATENATED MODULE: ./lib/domain/statistics/agreement-matrix.js
/**
 * How two raters' answers fall together, as one matrix, and the figures that are read off it. Cells are weights, not only counts:
 * the standard errors in `agreement-interval` differentiate these functions.
 */
/** The matrix of pairs of label indices, `size` labels a side. */
function toMatrix(pairs, size) {
    const cells = Array.from({ length: size }, () => new Array(size).fill(0));
    for (const [row, column] of pairs) {
        const cell = cells[row];
        if (cell?.[column] !== undefined)
            cell[column] += 1;
    }
    return cells;
}
/** Row and column sums, and the sum of all. */
function marginsOf(matrix) {
    const rows = matrix.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return { rows, columns, total: rows.reduce((sum, row) => sum + row, 0) };
}
/** Share of pairs that are equal. */
const accuracy = (matrix) => {
    const { total } = marginsOf(matrix);
    return total === 0 ? null : matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / total;
};
/** Mean recall over the labels that people gave: what a judge that always says the same cannot raise. */
const balancedAccuracy = (matrix) => {
    const { rows } = marginsOf(matrix);
    return meanOf(rows.flatMap((row, index) => (row > 0 ? [(matrix[index]?.[index] ?? 0) / row] : [])));
};
/** Share of the judge's `label`s that people gave too; 0 where the judge never says it. */
function precisionOf(matrix, label) {
    const said = matrix.reduce((sum, row) => sum + (row[label] ?? 0), 0);
    return said === 0 ? 0 : (matrix[label]?.[label] ?? 0) / said;
}
/** Share of people's `label`s that the judge gives too; 0 where people never gave it. */
function recallOf(matrix, label) {
    const given = (matrix[label] ?? []).reduce((sum, cell) => sum + cell, 0);
    return given === 0 ? 0 : (matrix[label]?.[label] ?? 0) / given;
}
function f1Of(matrix, label) {
    const [precision, recall] = [precisionOf(matrix, label), recallOf(matrix, label)];
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
/** Precision, recall and F1 of one label, or (`positive` null) their means over all labels that either rater gave. */
function detection(positive) {
    const over = (of) => (matrix) => {
        const { rows, columns, total } = marginsOf(matrix);
        if (total === 0)
            return null;
        if (positive !== null)
            return of(matrix, positive);
        return meanOf(rows.flatMap((row, label) => (row + (columns[label] ?? 0) > 0 ? [of(matrix, label)] : [])));
    };
    return { precision: over(precisionOf), recall: over(recallOf), f1: over(f1Of) };
}
const nominal = (row, column) => (row === column ? 0 : 1);
/** Disagreement by position on a scale: the distance between the positions, to the power of 1 (linear) or 2 (quadratic). */
function scaleDisagreement(positions, power) {
    const span = Math.max(...positions) - Math.min(...positions);
    return (row, column) => (span === 0 ? 0 : (Math.abs((positions[row] ?? 0) - (positions[column] ?? 0)) / span) ** power);
}
/** Cohen's kappa (1960), weighted (1968) where disagreements differ: 1 - observed / expected disagreement. */
function cohenKappa(disagreement = nominal) {
    return (matrix) => {
        const { rows, columns, total } = marginsOf(matrix);
        let observed = 0;
        let expected = 0;
        matrix.forEach((cells, row) => {
            cells.forEach((cell, column) => {
                const apart = disagreement(row, column);
                observed += apart * cell;
                expected += (apart * (rows[row] ?? 0) * (columns[column] ?? 0)) / total;
            });
        });
        return total === 0 || expected === 0 ? null : 1 - observed / expected;
    };
}
/** Gwet's AC1 (2008): agreement beyond chance that does not collapse where nearly all labels are alike. */
const gwetAc1 = (matrix) => {
    const { rows, columns, total } = marginsOf(matrix);
    const observed = accuracy(matrix);
    const shares = rows.map((row, label) => (row + (columns[label] ?? 0)) / (2 * total)).filter((share) => share > 0);
    if (observed === null || shares.length < 2)
        return null;
    const expected = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1);
    return (observed - expected) / (1 - expected);
};
/** Fleiss' kappa (1971) of subjects that were all rated equally often: `counts[subject][label]`. Null where it is not defined. */
function fleissKappa(counts) {
    const raters = (counts[0] ?? []).reduce((sum, cell) => sum + cell, 0);
    const { columns, total } = marginsOf(counts.length === 0 ? [] : counts.map((row) => [...row]));
    if (raters < 2 || total === 0)
        return null;
    const within = counts.map((row) => (row.reduce((sum, cell) => sum + cell * cell, 0) - raters) / (raters * (raters - 1)));
    const observed = within.reduce((sum, share) => sum + share, 0) / counts.length;
    const expected = columns.reduce((sum, column) => sum + (column / total) ** 2, 0);
    return expected === 1 ? null : (observed - expected) / (1 - expected);
}
function meanOf(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
// EXTERNAL MODULE: ./lib/domain/judging/calibration.js
var calibration = __webpack_require__(52167);
;// CONCATENATED MODULE: ./lib/domain/judging/calibration-advice.js
/** What to do about a calibration's figures, in sentences. Names and numbers only. */


/** Below this two people do not mean the same by an item (Krippendorff's "tentative conclusions" begin at .667). */
const MIN_HUMAN_ALPHA = 0.667;
/** Labels below which agreement of people says little. */
const MIN_SHARED = 20;
/** A correlation or a lean that is worth a sentence. */
const NOTABLE_LENGTH = 0.3;
const NOTABLE_LEAN = 0.1;
const NOTABLE_GAP = 0.1;
const MIN_ICC = 0.7;
const SHOWN = 5;
/** Everything that the figures advise, the most important first. */
function adviseOn(figures) {
    const whole = mainFigures(figures.judges);
    return [
        ...juryAdvice(figures.jury, whole),
        ...whole.flatMap((judge) => labelAdvice(judge)),
        ...ambiguityAdvice(figures),
        ...figures.judges.flatMap((judge) => biasAdvice(judge)),
        ...conflictAdvice(figures),
    ];
}
/** Of each judge the figures of `overall`, or those of its items where it has none. */
function mainFigures(judges) {
    const names = new Set(judges.filter(({ item }) => item === 'overall').map(({ name }) => name));
    return judges.filter(({ name, item }) => item === 'overall' || !names.has(name));
}
function juryAdvice(jury, judges) {
    if (jury === null || jury.accuracy === null || jury.drop.length === 0)
        return [];
    const left = judges.filter(({ name, item }) => item === jury.item && !jury.drop.includes(name));
    const [only] = left;
    const alone = left.length === 1 && only !== undefined && only.accuracy !== null ? `; ${only.name} alone is right ${(0,wording/* percent */.KN)(only.accuracy)}` : '';
    return [`Drop ${(0,wording/* someOf */.yU)(jury.drop)} from the jury: with all judges the majority is right ${(0,wording/* percent */.KN)(jury.accuracy)} of the time${alone}.`];
}
/** How many more labels, or why labels do not help. */
function labelAdvice({ name, item, labels, kappa, status, missing, n }) {
    const who = `${name} on ${item}`;
    const lost = n > 0 && missing > n / 20 ? [`${who}: ${(0,wording/* count */.U9)(missing, 'verdict')} of ${n + missing} not given; they are in no figure.`] : [];
    if (status === 'stale')
        return [...lost, `${who}: the judge has changed since these verdicts; let it judge again.`];
    if (status === 'calibrated' || n === 0)
        return lost;
    if (labels < calibration/* MIN_LABELS */.xH)
        return [...lost, `${who}: ${(0,wording/* count */.U9)(calibration/* MIN_LABELS */.xH - labels, 'more label')} to reach the ${calibration/* MIN_LABELS */.xH} that a calibration needs.`];
    const { value, low } = kappa;
    if (value === null || low === null)
        return [...lost, `${who}: all labels are alike, so kappa is not defined; label answers of the other kind.`];
    if (value <= calibration/* MIN_KAPPA */.dv)
        return [
            ...lost,
            `${who}: kappa ${value.toFixed(2)} is not above ${calibration/* MIN_KAPPA */.dv}: more labels will not help. Revise the rubric or take another judge.`,
        ];
    const needed = Math.ceil(labels * ((value - low) / (value - calibration/* MIN_KAPPA */.dv)) ** 2);
    return [
        ...lost,
        `${who}: about ${(0,wording/* count */.U9)(needed - labels, 'more label')} would lift the lower bound of kappa from ${low.toFixed(2)} to ${calibration/* MIN_KAPPA */.dv}.`,
    ];
}
/** Where people differ, the rubric is at fault; where only the judge does, the item's words or the judge. */
function ambiguityAdvice({ people, conflicts, judges }) {
    const unclear = people.filter(({ n, alpha }) => n >= MIN_SHARED && alpha.value !== null && alpha.value < MIN_HUMAN_ALPHA);
    const sentences = unclear.map(({ item, alpha }) => {
        const cases = conflicts.filter((conflict) => conflict.item === item).map((conflict) => conflict.case);
        const examples = cases.length === 0 ? '' : ` Read ${(0,wording/* someOf */.yU)(cases, SHOWN)} and say in the item what decides there.`;
        return `The item ${item} is ambiguous: people agree on it with an alpha of ${(alpha.value ?? 0).toFixed(2)} only.${examples}`;
    });
    const weak = judges.filter(({ item, labels, kappa }) => labels >= MIN_SHARED && kappa.high !== null && kappa.high < MIN_HUMAN_ALPHA && !unclear.some((other) => other.item === item));
    return [
        ...sentences,
        ...weak.map(({ name, item, kappa, examples }) => `${name} reads the item ${item} otherwise than people do (kappa ${(kappa.value ?? 0).toFixed(2)}): see ${(0,wording/* someOf */.yU)(examples, SHOWN)}.`),
    ];
}
function biasAdvice({ name, item, n, lengthCorrelation, firstPosition, trialIcc }) {
    const who = `${name} on ${item}`;
    const sentences = [];
    if (n >= MIN_SHARED && lengthCorrelation !== null && Math.abs(lengthCorrelation) >= NOTABLE_LENGTH)
        sentences.push(`${who}: scores go with the ${lengthCorrelation > 0 ? 'greater' : 'smaller'} length of the answer (rank correlation ${lengthCorrelation.toFixed(2)}).`);
    if (n >= MIN_SHARED && firstPosition !== null && Math.abs(firstPosition - 0.5) >= NOTABLE_LEAN)
        sentences.push(`${who}: prefers the answer shown ${firstPosition > 0.5 ? 'first' : 'second'} (${(0,wording/* percent */.KN)(Math.max(firstPosition, 1 - firstPosition))} of its choices); ask in both orders.`);
    if (trialIcc !== null && trialIcc < MIN_ICC)
        sentences.push(`${who}: repeats itself poorly (ICC ${trialIcc.toFixed(2)}); let it judge an answer several times: \`trials: 3\`.`);
    return sentences;
}
function conflictAdvice({ conflicts, humanAgreement, judges }) {
    const open = conflicts.length === 0
        ? []
        : [`${(0,wording/* count */.U9)(conflicts.length, 'label')} without a majority of people, in no judge's figures: settle them and calibrate again.`];
    const best = Math.max(...humanAgreement.map(({ kappa }) => kappa ?? -1));
    const near = judges.filter(({ kappa }) => humanAgreement.length > 0 && kappa.value !== null && kappa.value > best + NOTABLE_GAP);
    return [
        ...open,
        ...near.map(({ name, item }) => `${name} on ${item} agrees with the majority better than two people with each other: the labels are the bound now.`),
    ];
}

// EXTERNAL MODULE: ./lib/domain/judging/feedback.js
var judging_feedback = __webpack_require__(44320);
// EXTERNAL MODULE: ./lib/domain/statistics/prediction-powered.js
var prediction_powered = __webpack_require__(80276);
;// CONCATENATED MODULE: ./lib/domain/judging/judge-noise.js
/** How steady a judge is: the same answer judged again, and what its scores follow that they should not. */
/**
 * ICC(1) (Shrout and Fleiss 1979): the share of variance that lies between the answers and not between repeats of one. Groups may
 * differ in size; groups of one say nothing. Null with fewer than two groups of two, or where nothing varies.
 */
function intraclassCorrelation(groups) {
    const repeated = groups.filter((group) => group.length > 1);
    const count = repeated.length;
    const total = repeated.reduce((sum, group) => sum + group.length, 0);
    if (count < 2)
        return null;
    const grand = repeated.flat().reduce((sum, value) => sum + value, 0) / total;
    let between = 0;
    let within = 0;
    for (const group of repeated) {
        const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
        between += group.length * (mean - grand) ** 2;
        within += group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    }
    const size = (total - repeated.reduce((sum, group) => sum + group.length ** 2, 0) / total) / (count - 1);
    const [meanBetween, meanWithin] = [between / (count - 1), within / (total - count)];
    const denominator = meanBetween + (size - 1) * meanWithin;
    return denominator === 0 ? null : (meanBetween - meanWithin) / denominator;
}
/** Spearman's rank correlation, ties at their mean rank; null with fewer than three pairs or where one side does not vary. */
function rankCorrelation(pairs) {
    if (pairs.length < 3)
        return null;
    return pearson(ranks(pairs.map(([first]) => first)), ranks(pairs.map(([, second]) => second)));
}
function ranks(values) {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const result = new Array(values.length).fill(0);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value)
            end += 1;
        for (let at = start; at <= end; at += 1)
            result[order[at]?.index ?? 0] = (start + end) / 2;
        start = end + 1;
    }
    return result;
}
function pearson(first, second) {
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [firstMean, secondMean] = [mean(first), mean(second)];
    let product = 0;
    let firstSquares = 0;
    let secondSquares = 0;
    first.forEach((value, index) => {
        const [a, b] = [value - firstMean, (second[index] ?? 0) - secondMean];
        product += a * b;
        firstSquares += a * a;
        secondSquares += b * b;
    });
    if (firstSquares === 0 || secondSquares === 0)
        return null;
    return Math.max(-1, Math.min(1, product / Math.sqrt(firstSquares * secondSquares)));
}

// EXTERNAL MODULE: ./lib/domain/judging/ratings.js
var ratings = __webpack_require__(68593);
// EXTERNAL MODULE: ./lib/domain/judging/rubric.js
var judging_rubric = __webpack_require__(58846);
;// CONCATENATED MODULE: ./lib/domain/judging/judge-figures.js
/** One judge's verdicts on one item held against the majority of people: every figure of STATISTICS, section 4. */









/** What a panel says whose votes do not lead anywhere; on a scale it is no value, and never right. */
const UNDECIDED = 'tie';
const MAX_EXAMPLES = 10;
/** Measures one judge on one item. */
function measureJudge(rubric, ballots, identity) {
    const compared = compare(ballots);
    const labels = valuesOf(rubric, ballots.answers, compared);
    const indexed = compared.map(({ answer, label, value }) => ({
        row: labels.indexOf(label),
        column: labels.indexOf(value),
        cluster: answer.case,
    }));
    const matrix = toMatrix(indexed.map(({ row, column }) => [row, column]), labels.length);
    const shares = measureShares(matrix, indexed, labels);
    const kappa = estimateAgreement(matrix, indexed, cohenKappa());
    const answered = new Set(compared.map(({ answer }) => answer)).size;
    return {
        name: ballots.name,
        item: ballots.item,
        n: compared.length,
        labels: answered,
        missing: countMissing(ballots),
        ...shares,
        kappa,
        weightedKappa: weightedKappa(rubric, labels, indexed, compared),
        ac1: estimateAgreement(matrix, indexed, gwetAc1),
        alpha: judge_figures_alphaOf(rubric, labels, compared),
        confusion: { labels: [...labels], counts: matrix.map((row) => [...row]) },
        ...measureOrders(ballots),
        trialIcc: trialIcc(rubric, ballots),
        lengthCorrelation: lengthCorrelation(ballots),
        rate: rateOf(labels, matrix, ballots),
        examples: examplesOf(rubric, compared),
        fingerprint: identity.fingerprint,
        status: statusOf({ labels: answered, kappa }, identity),
    };
}
function compare({ answers, verdictsOf }) {
    return answers.flatMap((answer) => {
        const { label } = answer;
        if (label === null)
            return [];
        return verdictsOf(answer).flatMap(({ value, score }) => (value === null || score === null ? [] : [{ answer, label, value, score }]));
    });
}
/** Verdicts that are not there: said to be none, or never given for a labelled answer. */
function countMissing({ answers, verdictsOf }) {
    return answers
        .filter(({ label }) => label !== null)
        .reduce((sum, answer) => {
        const verdicts = verdictsOf(answer);
        return sum + (verdicts.length === 0 ? 1 : verdicts.filter(({ value }) => value === null).length);
    }, 0);
}
/** The values of the item in their order, those of a long scale as far as they occur; what a panel left open comes last. */
function valuesOf(rubric, answers, compared) {
    if (answers.some(({ compares }) => compares))
        return judging_feedback/* PREFERENCES */.r5;
    const occurring = compared.flatMap(({ label, value }) => [label, value]);
    const listed = (0,judging_rubric/* scaleValues */.vy)(rubric.scale);
    const known = listed.length > 0 ? listed : [...new Set(occurring)].filter((value) => value !== UNDECIDED).sort((a, b) => Number(a) - Number(b));
    return occurring.includes(UNDECIDED) && !known.includes(UNDECIDED) ? [...known, UNDECIDED] : known;
}
/** Of a binary item, `true` is what is to be found; of more values the figures are means over them. */
function measureShares(matrix, pairs, labels) {
    const positive = labels.indexOf(true);
    const figures = { accuracy: accuracy, balancedAccuracy: balancedAccuracy, ...detection(positive === -1 ? null : positive) };
    const of = (figure) => estimateShare(matrix, pairs, figure);
    const estimates = {
        accuracy: of(figures.accuracy),
        balancedAccuracy: of(figures.balancedAccuracy),
        precision: of(figures.precision),
        recall: of(figures.recall),
        f1: of(figures.f1),
    };
    const range = ({ low, high }) => ({ low, high });
    return {
        accuracy: estimates.accuracy.value,
        balancedAccuracy: estimates.balancedAccuracy.value,
        precision: estimates.precision.value,
        recall: estimates.recall.value,
        f1: estimates.f1.value,
        intervals: {
            accuracy: range(estimates.accuracy),
            balancedAccuracy: range(estimates.balancedAccuracy),
            precision: range(estimates.precision),
            recall: range(estimates.recall),
            f1: range(estimates.f1),
        },
    };
}
/** Quadratic weights need distances: an ordinal scale has them, a panel that is undecided has no place on it. */
function weightedKappa({ scale }, labels, pairs, compared) {
    if (scale.type !== 'ordinal' || compared.some(({ answer }) => answer.compares))
        return null;
    const positions = labels.filter((label) => typeof label === 'number');
    const placed = pairs.filter(({ column }) => column < positions.length);
    const matrix = toMatrix(placed.map(({ row, column }) => [row, column]), positions.length);
    return estimateAgreement(matrix, placed, cohenKappa(scaleDisagreement(positions, 2)));
}
/** All annotators of an answer and the judge are raters of one unit; distances count where the scale has an order. */
function judge_figures_alphaOf({ scale }, labels, compared) {
    const isOrdered = scale.type === 'ordinal' && !labels.includes(UNDECIDED);
    const number = (value) => (isOrdered ? Number(value) : valueIndex(labels, value));
    const units = compared.map(({ answer, value }) => ({
        cluster: answer.case,
        values: [...answer.labels.values(), value].map(number),
    }));
    return krippendorffAlpha(units, isOrdered ? 'ordinal' : 'nominal');
}
/** A value that only a minority gave stands in no matrix: it is numbered behind those that do. */
function valueIndex(labels, value) {
    const index = labels.indexOf(value);
    return index === -1 ? labels.length + Number(value) : index;
}
function measureOrders({ answers, verdictsOf }) {
    const both = answers.flatMap((answer) => {
        if (!answer.compares)
            return [];
        const given = new Map(verdictsOf(answer).flatMap(({ order, value }) => (value === null ? [] : [[order, value]])));
        const [ab, ba] = [given.get('ab'), given.get('ba')];
        return ab === undefined || ba === undefined ? [] : [{ ab, ba }];
    });
    if (both.length === 0)
        return { orderConsistency: null, firstPosition: null };
    const isFirst = both.flatMap(({ ab, ba }) => [ab === 'tie' ? [] : [ab === 'a'], ba === 'tie' ? [] : [ba === 'b']].flat());
    return {
        orderConsistency: both.filter(({ ab, ba }) => ab === ba).length / both.length,
        firstPosition: isFirst.length === 0 ? null : isFirst.filter(Boolean).length / isFirst.length,
    };
}
function trialIcc(rubric, { answers, verdictsOf }) {
    return intraclassCorrelation(answers.flatMap((answer) => verdictsOf(answer).map(({ values }) => values.map((value) => (0,ratings/* scoreOf */.uw)(rubric, value, answer.compares)))));
}
function lengthCorrelation({ answers, verdictsOf }) {
    return rankCorrelation(answers.flatMap((answer) => {
        const { length } = answer;
        if (length === null)
            return [];
        return verdictsOf(answer).flatMap(({ score }) => (score === null ? [] : [[score, length]]));
    }));
}
/** What a binary judge says of all answers, labelled or not, and what its errors make of that. */
function rateOf(labels, matrix, { answers, verdictsOf }) {
    const [no, yes] = [labels.indexOf(false), labels.indexOf(true)];
    if (no === -1 || yes === -1)
        return null;
    const said = answers.flatMap((answer) => verdictsOf(answer).flatMap(({ value }) => (typeof value === 'boolean' ? [value] : [])));
    if (said.length === 0)
        return null;
    const observed = said.filter(Boolean).length / said.length;
    const hit = (label) => {
        const row = matrix[label] ?? [];
        const total = row.reduce((sum, cell) => sum + cell, 0);
        return total === 0 ? null : (row[label] ?? 0) / total;
    };
    const [specificity, sensitivity] = [hit(no), hit(yes)];
    const corrected = sensitivity === null || specificity === null ? null : (0,prediction_powered/* correctedRate */.i)(observed, sensitivity, specificity);
    return { observed, corrected };
}
/** Cases on which the judge is not with people, the farthest apart first. */
function examplesOf(rubric, compared) {
    const apart = compared.flatMap(({ answer, label, value, score }) => value === label ? [] : [{ id: answer.case, distance: Math.abs(score - (0,ratings/* scoreOf */.uw)(rubric, label, answer.compares)) }]);
    const ids = apart.sort((a, b) => b.distance - a.distance || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    return [...new Set(ids)].slice(0, MAX_EXAMPLES);
}
function statusOf(figures, { fingerprint, current }) {
    if (current !== null && fingerprint !== current)
        return 'stale';
    return (0,calibration/* isCalibrated */.KR)(figures) ? 'calibrated' : 'uncalibrated';
}

;// CONCATENATED MODULE: ./lib/domain/judging/jury-figures.js


/** Larger panels are searched juror by juror, not panel by panel. */
const MAX_SEARCHED = 10;
// Two panels of equal accuracy differ by rounding alone.
const ROUNDING = 1e-12;
/** The figures of the majority of `jurors`; null with fewer than two of them. */
function measureJury(rubric, { item, answers, jurors }) {
    if (jurors.length < 2)
        return null;
    const panel = (members) => ({
        name: 'majority',
        item,
        answers,
        verdictsOf: (answer) => majority(answer, members),
    });
    const figures = measureJudge(rubric, panel(jurors), { fingerprint: null, current: null });
    const accuracyOf = (members) => accuracyOfPanel(panel(members));
    return { ...figures, drop: jurorsToDrop(jurors, accuracyOf) };
}
/** What more judges say than anything else, order by order; `tie` where no value leads, nothing where none of them spoke. */
function majority({ verdicts }, members) {
    const given = members.flatMap((member) => verdicts.get(member) ?? []);
    const orders = [...new Set(given.map(({ order }) => order))].sort();
    return orders.map((order) => {
        const votes = given.filter((verdict) => verdict.order === order);
        const values = votes.flatMap(({ value }) => (value === null ? [] : [value]));
        const scores = votes.flatMap(({ score }) => (score === null ? [] : [score]));
        if (values.length === 0)
            return { order, values: [], value: null, score: null };
        return {
            order,
            values: [],
            value: (0,ratings/* leaderOf */.tY)(values, 0) ?? 'tie',
            score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
        };
    });
}
function accuracyOfPanel({ answers, verdictsOf }) {
    let right = 0;
    let all = 0;
    for (const answer of answers) {
        if (answer.label === null)
            continue;
        for (const { value } of verdictsOf(answer)) {
            if (value === null)
                continue;
            all += 1;
            if (value === answer.label)
                right += 1;
        }
    }
    return all === 0 ? 0 : right / all;
}
/** Who is not in the most accurate panel; of equally accurate ones the largest is kept, so that nobody is dropped for nothing. */
function jurorsToDrop(jurors, accuracyOf) {
    const panels = jurors.length <= MAX_SEARCHED ? allPanels(jurors) : jurors.map((juror) => jurors.filter((other) => other !== juror));
    let best = { members: jurors, accuracy: accuracyOf(jurors) };
    for (const members of [...panels].sort((a, b) => b.length - a.length)) {
        const accuracy = accuracyOf(members);
        if (accuracy > best.accuracy + ROUNDING)
            best = { members, accuracy };
    }
    return jurors.filter((juror) => !best.members.includes(juror));
}
function allPanels(jurors) {
    return Array.from({ length: 2 ** jurors.length - 1 }, (_, mask) => jurors.filter((_juror, index) => ((mask + 1) >> index) & 1));
}

;// CONCATENATED MODULE: ./lib/domain/judging/calibrate.js
/** Judges against people: from labels and verdicts to the whole calibration. */








/** Measures people, judges and their majority on every item. The same input gives the same figures. */
function calibrate({ rubric, labels, verdicts, current = new Map(), panels = new Set() }) {
    const answers = (0,ratings/* gatherRatings */.Kc)(rubric, labels, verdicts);
    const items = itemsOf(rubric, answers);
    const names = [...new Set(verdicts.map(({ judge }) => judge))].sort();
    const fingerprints = new Map(verdicts.flatMap(({ judge, fingerprint }) => (fingerprint === undefined ? [] : [[judge, fingerprint]])));
    const judges = [];
    const juries = [];
    for (const item of items) {
        const own = answers.filter((answer) => answer.item === item);
        const present = names.filter((name) => own.some(({ verdicts: given }) => given.has(name)));
        for (const name of present) {
            const identity = { fingerprint: fingerprints.get(name) ?? null, current: current.get(name) ?? null };
            judges.push(measureJudge(rubric, { name, item, answers: own, verdictsOf: (answer) => answer.verdicts.get(name) ?? [] }, identity));
        }
        const jury = measureJury(rubric, { item, answers: own, jurors: present.filter((name) => !panels.has(name)) });
        if (jury !== null)
            juries.push(jury);
    }
    const figures = {
        schemaVersion: 1,
        rubric: rubric.rubric,
        n: new Set(answers.filter((answer) => answer.labels.size > 0).map(({ case: id, answer }) => JSON.stringify([id, answer]))).size,
        annotators: countLabels(rubric, labels),
        humanAgreement: items.flatMap((item) => agreementOf(answers.filter((answer) => answer.item === item), item)),
        people: items.flatMap((item) => peopleOn(rubric, answers.filter((answer) => answer.item === item), item)),
        conflicts: conflictsOf(answers),
        judges,
        jury: juries.find(({ item }) => item === judging_feedback/* OVERALL_ITEM */.cH) ?? juries[0] ?? null,
        juries,
    };
    return { ...figures, advice: adviseOn(figures) };
}
/** The items that anything was said of: those of the rubric in its order, then `overall`. */
function itemsOf(rubric, answers) {
    const said = new Set(answers.map(({ item }) => item));
    return [...new Set([...rubric.items.map(({ id }) => id), judging_feedback/* OVERALL_ITEM */.cH])].filter((item) => said.has(item));
}
/** Answers and items that each person labelled; one said twice counts once. */
function countLabels({ feedback }, labels) {
    const extra = new Set(feedback?.map(({ id }) => id));
    const given = new Map();
    for (const entry of labels) {
        if (extra.has(entry.item))
            continue;
        const name = entry.annotator ?? judging_feedback/* ANONYMOUS */.E6;
        const known = given.get(name) ?? new Set();
        given.set(name, known.add(JSON.stringify([entry.case, (0,judging_feedback/* answerOf */.ut)(entry), entry.item])));
    }
    return [...given].map(([name, things]) => ({ name, n: things.size })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function agreementOf(answers, item) {
    const names = annotatorsOf(answers);
    return names.flatMap((a, index) => names.slice(index + 1).flatMap((b) => {
        const both = answers.flatMap(({ case: cluster, labels }) => {
            const [first, second] = [labels.get(a), labels.get(b)];
            return first === undefined || second === undefined ? [] : [{ first, second, cluster }];
        });
        if (both.length === 0)
            return [];
        const values = [...new Set(both.flatMap(({ first, second }) => [first, second]))];
        const pairs = both.map(({ first, second, cluster }) => ({ row: values.indexOf(first), column: values.indexOf(second), cluster }));
        const matrix = toMatrix(pairs.map(({ row, column }) => [row, column]), values.length);
        const { value, low, high } = estimateAgreement(matrix, pairs, cohenKappa());
        return [{ a, b, item, n: both.length, kappa: value, low, high }];
    }));
}
function annotatorsOf(answers) {
    return [...new Set(answers.flatMap(({ labels }) => [...labels.keys()]))].sort();
}
/** All annotators of an item together; nothing where nobody labelled what somebody else did. */
function peopleOn({ scale }, answers, item) {
    const shared = answers.filter(({ labels }) => labels.size > 1);
    if (shared.length === 0)
        return [];
    const isOrdered = scale.type === 'ordinal' && shared.every(({ compares }) => !compares);
    const values = [...new Set(shared.flatMap(({ labels }) => [...labels.values()]))];
    const number = (value) => (isOrdered ? Number(value) : values.indexOf(value));
    const alpha = krippendorffAlpha(shared.map(({ case: cluster, labels }) => ({ cluster, values: [...labels.values()].map(number) })), isOrdered ? 'ordinal' : 'nominal');
    const names = annotatorsOf(shared);
    const complete = shared.filter(({ labels }) => labels.size === names.length);
    const counts = complete.map(({ labels }) => values.map((value) => [...labels.values()].filter((given) => given === value).length));
    return [{ item, n: shared.length, annotators: names.length, alpha, fleiss: complete.length === 0 ? null : fleissKappa(counts) }];
}
function conflictsOf(answers) {
    return answers
        .filter(({ labels, label }) => labels.size > 1 && label === null)
        .map(({ case: id, item, labels }) => ({ case: id, item, values: Object.fromEntries(labels) }));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/calibration-page.js + 1 modules
var calibration_page = __webpack_require__(75712);
// EXTERNAL MODULE: ./lib/suite/feedback.js
var feedback = __webpack_require__(43537);
// EXTERNAL MODULE: ./lib/suite/rubric.js
var suite_rubric = __webpack_require__(12023);
// EXTERNAL MODULE: ./lib/suite/shipped-rubrics.js + 1 modules
var shipped_rubrics = __webpack_require__(28844);
// EXTERNAL MODULE: ./lib/commands/preparation/calibration-file.js
var calibration_file = __webpack_require__(56603);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var gate_run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-cassettes.js
var suite_cassettes = __webpack_require__(40656);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-targets.js
var suite_targets = __webpack_require__(77639);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var workspace = __webpack_require__(93413);
// EXTERNAL MODULE: ./lib/commands/judging/labelled-answers.js
var labelled_answers = __webpack_require__(74072);
// EXTERNAL MODULE: ./lib/commands/judging/rubric-judges.js
var rubric_judges = __webpack_require__(62309);
;// CONCATENATED MODULE: ./lib/commands/judging/judging.js
/** The judges of the suites asked about labelled answers: live verdicts for a calibration. */













/**
 * Asks every judge and juror that uses a rubric about every labelled answer.
 * @throws CupelError `usage` where no suite uses the rubric; `cancelled` where budget or user ended it; whatever is wrong in a suite
 */
async function askJudges(options, deps) {
    const found = [];
    for (const location of await (0,workspace/* locateSuites */.y)(deps, options.suite === undefined ? [] : [options.suite])) {
        const judging = await judgeInSuite(location, options, deps);
        if (judging !== null)
            found.push(judging);
    }
    if (found.length === 0)
        throw new errors/* CupelError */.MF('usage', 'no judge or jury of a suite uses this rubric', {
            remedy: 'Name recorded verdicts with --verdicts FILE, or the suite with --suite FILE.',
        });
    return {
        verdicts: distinct(found.flatMap(({ verdicts }) => verdicts)),
        current: new Map(found.flatMap(({ current }) => [...current])),
        panels: new Set(found.flatMap(({ panels }) => [...panels])),
        unasked: Math.max(...found.map(({ unasked }) => unasked)),
    };
}
/** Two suites with the same judge ask it the same. */
function distinct(verdicts) {
    const seen = new Map(verdicts.map((verdict) => {
        const { case: id, item, judge, order, trial, output_sha256: answer, a_sha256: a, b_sha256: b } = verdict;
        return [JSON.stringify([id, item, judge, order, trial, answer, a, b]), verdict];
    }));
    return [...seen.values()];
}
async function judgeInSuite(location, options, deps) {
    const { workspace, path } = location;
    const files = await (0,suite_files/* readSuiteFiles */.Q)(workspace.tree, path);
    const judged = await (0,rubric_judges/* rubricJudges */._A)(files, location, options.rubricPath, deps);
    if (judged.length === 0)
        return null;
    const { suite } = files.loaded;
    const cassettes = (0,suite_cassettes/* openSuiteCassettes */.I)(files.loaded, workspace.stateDir, workspace.tree, deps);
    const configDigest = (0,fingerprint/* fingerprint */.R)(judged.map(({ report }) => report.fingerprint));
    const run = (0,gate_run/* openRun */.I)({
        dir: (0,external_node_path_.join)(workspace.stateDir, 'runs', `calibrate-${suite.suite}-${configDigest.slice('sha256:'.length, 'sha256:'.length + 12)}`),
        isNamed: false,
        configDigest,
        asked: judged.flatMap(({ setups }) => setups).map((setup) => (0,rubric_judges/* askedJudge */.O3)(setup, suite.run.timeout_s * 1000)),
        cassettes,
        settings: suite.run,
        budget: (0,budget/* overrideBudget */.Ud)(suite.budget, options),
        secretVariables: (0,suite_targets/* secretVariables */.c8)(suite),
        signal: options.signal,
    }, deps);
    try {
        const report = (done, planned) => options.onProgress?.({ suite: options.rubric.rubric, done, planned, unit: 'verdicts', requests: run.caller.counters().requests });
        const judging = await judgeAll(judged, (0,labelled_answers/* labelledAnswers */.n)(options.labels, files), { rubric: options.rubric, report }, run.caller.ask);
        const stopped = run.stopped();
        if (stopped !== null)
            throw new errors/* CupelError */.MF('cancelled', `the judges were not heard to the end: ${stopped.message}`, {
                remedy: 'Run it again: what was answered is not asked again.',
            });
        return judging;
    }
    finally {
        await run.close();
    }
}
async function judgeAll(judged, { answers, pairs, unasked }, { rubric, report }, ask) {
    const graders = judged.flatMap((one) => one.graders);
    const comparers = judged.flatMap((one) => one.comparers);
    const panels = judged.filter((one) => one.graders.length > 1);
    const asked = [
        ...answers.map((answer) => () => gradeOne(answer, { graders, panels }, rubric, ask)),
        ...comparers.flatMap((comparer) => pairs.map((pair) => () => compareOne(pair, comparer, rubric, ask))),
    ];
    let done = 0;
    report(done, asked.length);
    const rows = await Promise.all(asked.map(async (next) => {
        const verdicts = await next();
        done += 1;
        report(done, asked.length);
        return verdicts;
    }));
    const current = [
        ...[...graders, ...comparers].map(({ name, scorer }) => [name, (0,fingerprint/* fingerprint */.R)(scorer.identity)]),
        ...panels.map(({ report }) => [report.id, report.fingerprint]),
    ];
    return {
        verdicts: rows.flat(),
        current: new Map(current),
        panels: new Set(panels.map(({ report }) => report.id)),
        // Whoever grades is asked about answers alone, whoever compares about pairs alone.
        unasked: unasked + (graders.length === 0 ? answers.length : 0) + (comparers.length === 0 ? pairs.length : 0),
    };
}
async function gradeOne({ trial, outputSha256 }, { graders, panels }, rubric, ask) {
    const base = { case: trial.golden.id, order: 'ab', output_sha256: outputSha256 };
    const single = graders.map(async ({ name, scorer }) => {
        const draws = await scorer.draw(trial, ask);
        const own = { ...base, judge: name, fingerprint: (0,fingerprint/* fingerprint */.R)(scorer.identity) };
        return draws.flatMap((draw, index) => rubric.items.map(({ id }) => ({ ...own, item: id, trial: index, value: draw.kind === 'judged' ? (draw.value.values[id] ?? null) : null })));
    });
    const joint = panels.map(async ({ scorer, report }) => {
        const score = await scorer.score(trial, ask);
        const value = score.kind === 'scored' ? (0,judging_rubric/* fromFraction */.Hu)(rubric.scale, score.value, rubric.pass_at) : null;
        return [{ ...base, judge: report.id, fingerprint: report.fingerprint, item: wholeItem(rubric), trial: 0, value }];
    });
    return (await Promise.all([...single, ...joint])).flat();
}
/** Both orders of a pair: the choice is of an answer, wherever it stood. */
async function compareOne({ asked, item, a, b, aSha256, bSha256 }, { name, scorer }, rubric, ask) {
    if (item !== wholeItem(rubric) && item !== judging_feedback/* OVERALL_ITEM */.cH)
        return [];
    const own = {
        case: asked.golden.id,
        item,
        judge: name,
        fingerprint: (0,fingerprint/* fingerprint */.R)(scorer.identity),
        trial: 0,
        a_sha256: aSha256,
        b_sha256: bSha256,
    };
    const verdict = async (order) => {
        const chosen = await (order === 'ab' ? scorer.choose(asked, a, b, ask) : scorer.choose(asked, b, a, ask));
        return { ...own, order, value: chosen.kind === 'judged' ? answerAt(chosen.value, order) : null };
    };
    return Promise.all([verdict('ab'), verdict('ba')]);
}
function answerAt(choice, order) {
    if (choice === 'tie')
        return 'tie';
    return (choice === 'first') === (order === 'ab') ? 'a' : 'b';
}
/** What a score of the rubric as a whole is a verdict on: its only item, or `overall`. */
function wholeItem({ items }) {
    return items.length === 1 ? (items[0]?.id ?? judging_feedback/* OVERALL_ITEM */.cH) : judging_feedback/* OVERALL_ITEM */.cH;
}
/** The lines of a verdict file, so that the figures can be had again without asking. */
function renderVerdicts(verdicts) {
    return verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('');
}
/** `rubrics/grounded.calibration.json` -> `grounded.verdicts.jsonl`. */
function verdictsFile(calibrationPath) {
    return (0,external_node_path_.basename)(calibrationPath).replace(/\.calibration\.json$/, '.verdicts.jsonl');
}

// EXTERNAL MODULE: ./lib/commands/judging/label-files.js
var label_files = __webpack_require__(80249);
;// CONCATENATED MODULE: ./lib/commands/judging/calibrate.js
/** Judges against people: reads labels and verdicts (or asks the judges), measures, and writes the calibration beside the rubric. */












/**
 * Calibrates a rubric's judges.
 * @throws CupelError `config` with the line of what is malformed; `record-unwritable` where the results cannot stand
 */
async function calibrateRubric(options, deps) {
    const { rubric, rubricPath } = await openRubric(options, deps);
    const labels = await (0,label_files/* readLabels */.k)(options.labels, rubric, deps);
    if (options.verdicts === undefined) {
        const { verdicts, current, panels, unasked } = await askJudges({ ...options, rubricPath, rubric, labels }, deps);
        if (unasked > 0)
            deps.log.warn(`${unasked} labelled answers were shown to no judge: the label has no text, the suite no such case, or no judge for them (pairs are for \`pairwise\`)`);
        const calibration = calibrate({ rubric, labels, verdicts, current, panels });
        return { calibration, files: writeCalibration(calibration, rubricPath, options.out, deps, verdicts) };
    }
    const verdictFile = (0,working_tree/* namedFile */.eI)(options.verdicts, deps.cwd);
    const calibration = calibrate({ rubric, labels, verdicts: await (0,feedback/* loadVerdicts */.X)(verdictFile.tree, verdictFile.path, rubric, labels) });
    return { calibration, files: writeCalibration(calibration, rubricPath, options.out, deps) };
}
/** The rubric, and where what is said of its judges stands: beside its file; for one that comes with Cupel, beside the suite. */
async function openRubric({ rubric: written, suite }, { cwd }) {
    if (!(0,shipped_rubrics/* isShippedRubric */.r)(written)) {
        const { tree, path } = (0,working_tree/* namedFile */.eI)(written, cwd);
        const { rubric } = await (0,suite_rubric/* loadRubric */.Y)(tree, path);
        return { rubric, rubricPath: (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, written)) };
    }
    if (suite === undefined)
        throw new errors/* CupelError */.MF('usage', `--rubric ${written} belongs to no folder`, {
            remedy: 'Name the suite that uses it with --suite FILE: the calibration is written beside it.',
        });
    const path = (0,external_node_path_.resolve)(cwd, suite);
    const file = (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory() ? (0,external_node_path_.join)(path, 'suite.yaml') : path;
    const { rubric, path: beside } = (0,shipped_rubrics/* loadShippedRubric */.t)(written, (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.realpathSync)(file) : file, { path: '--rubric' });
    return { rubric, rubricPath: beside };
}
/** Writes JSON and pages; verdicts that were asked for, too, so that the figures can be had again without asking. */
function writeCalibration(calibration, rubricPath, out, { cwd }, verdicts = []) {
    const json = (0,calibration_file/* calibrationFile */.zR)(rubricPath);
    const folder = out === undefined ? (0,external_node_path_.dirname)(json) : (0,external_node_path_.resolve)(cwd, out);
    const stem = (0,external_node_path_.basename)(json, '.json');
    const files = [
        [(0,external_node_path_.join)(folder, `${stem}.json`), `${JSON.stringify(calibration, null, 2)}\n`],
        [(0,external_node_path_.join)(folder, `${stem}.md`), (0,calibration_page/* renderCalibrationMarkdown */.y1)(calibration)],
        [(0,external_node_path_.join)(folder, `${stem}.html`), (0,calibration_page/* renderCalibrationHtml */.E8)(calibration)],
        ...(verdicts.length === 0 ? [] : [[(0,external_node_path_.join)(folder, verdictsFile(json)), renderVerdicts(verdicts)]]),
    ];
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const [path, text] of files)
            (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        throw new errors/* CupelError */.MF('record-unwritable', `the calibration cannot be written to ${folder}`, {
            remedy: 'Name a folder that can be written with `--out DIR`.',
            cause: error,
        });
    }
    return files.map(([path]) => path);
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ correctedRate),
/* harmony export */   x: () => (/* binding */ predictionPoweredMean)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/** What people's labels on a part of the cases correct in a judge's figures on all of them. */

/** Fewer labelled pairs than this correct nothing: their own variance cannot be told. */
const MIN_CORRECTING_PAIRS = 20;
/**
 * PPI++ (Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453) of a mean: lambda times the judge's mean over all, plus what people see
 * beyond it on the labelled pairs. Unbiased when the labelled pairs are a random part of all. Its error is summed by cluster, with the small
 * sample factors of either part, and referred to t on the labelled clusters: where the judge tells nothing, or people saw all, it is the
 * cluster-robust t of people's own labels. Null with fewer than 20 labelled pairs or two labelled clusters.
 */
function predictionPoweredMean(pairs) {
    const labelled = pairs.flatMap(({ human, ...pair }) => (human === null ? [] : [{ ...pair, human }]));
    if (labelled.length < MIN_CORRECTING_PAIRS)
        return null;
    const all = mean(pairs, ({ judged }) => judged);
    const lambda = tuneLambda(pairs, labelled);
    const rest = mean(labelled, ({ judged, human }) => human - lambda * judged);
    const clusters = new Set(labelled.map(({ cluster }) => cluster)).size;
    if (clusters < 2)
        return null;
    const [ofAll, ofLabelled] = [new Set(pairs.map(({ cluster }) => cluster)).size, clusters].map((count) => Math.sqrt(count / (count - 1)));
    const sums = new Map();
    for (const { judged, human, cluster, weight } of pairs) {
        const judge = ((ofAll ?? 1) * lambda * weight * (judged - all.value)) / all.weight;
        const people = human === null ? 0 : ((ofLabelled ?? 1) * weight * (human - lambda * judged - rest.value)) / rest.weight;
        sums.set(cluster, (sums.get(cluster) ?? 0) + judge + people);
    }
    const standardError = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0));
    const value = lambda * all.value + rest.value;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(0.975, clusters - 1) * standardError;
    return { mean: value, standardError, interval: [value - half, value + half], lambda, labelled: labelled.length, clusters };
}
/** Cov(human, judged) / ((1 + n/N) Var judged), held to [0, 1]. */
function tuneLambda(pairs, labelled) {
    const centre = mean(pairs, ({ judged }) => judged).value;
    const variance = mean(pairs, ({ judged }) => (judged - centre) ** 2).value;
    const [judgedMean, humanMean] = [mean(labelled, ({ judged }) => judged).value, mean(labelled, ({ human }) => human).value];
    const covariance = mean(labelled, ({ judged, human }) => (judged - judgedMean) * (human - humanMean)).value;
    if (variance === 0)
        return 0;
    return Math.min(1, Math.max(0, covariance / ((1 + labelled.length / pairs.length) * variance)));
}
function mean(pairs, of) {
    const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
    return { value: pairs.reduce((sum, pair) => sum + pair.weight * of(pair), 0) / weight, weight };
}
/** Below this, sensitivity + specificity - 1 would blow up every error of the observed rate. */
const MIN_INFORMEDNESS = 0.3;
/**
 * The true rate behind an observed one, for a judge with this sensitivity and specificity (Rogan and Gladen 1978): (p + Sp - 1) / (Se + Sp
 * - 1), held to [0, 1]. Null where the judge tells too little apart to be corrected.
 */
function correctedRate(observed, sensitivity, specificity) {
    const informedness = sensitivity + specificity - 1;
    if (informedness < MIN_INFORMEDNESS)
        return null;
    return Math.min(1, Math.max(0, (observed + specificity - 1) / informedness));
}


/***/ }),

/***/ 75712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E8: () => (/* binding */ renderCalibrationHtml),
  y1: () => (/* binding */ renderCalibrationMarkdown),
  k1: () => (/* binding */ renderCalibrationText)
});

// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
;// CONCATENATED MODULE: ./lib/reporters/calibration-tables.js

const own = (text) => ({ text });
const foreign = (text) => ({ text: String(text), foreign: true });
/** All tables in reading order; those without rows are left out. */
function calibrationTables(calibration) {
    const panels = calibration.juries.map((jury) => ({ ...jury, name: 'majority of the judges' }));
    const everyone = [...calibration.judges, ...panels];
    return [
        agreementTable(everyone),
        steadinessTable(everyone),
        ...juryTables(calibration.juries),
        peopleTable(calibration),
        ...everyone.filter(({ n }) => n > 0).map(confusionTable),
        conflictTable(calibration),
    ].filter(({ rows }) => rows.length > 0);
}
/** One sentence about what was compared. */
function calibrationSummary({ n, annotators, judges }) {
    const names = new Set(judges.map(({ name }) => name)).size;
    return `${(0,numbers/* formatQuantity */.VZ)(n, 'labelled answer')} by ${(0,numbers/* formatQuantity */.VZ)(annotators.length, 'annotator')}, ${(0,numbers/* formatQuantity */.VZ)(names, 'judge')}.`;
}
function share(value, range) {
    if (value === null)
        return own(numbers/* NO_FIGURE */.Xk);
    const ends = range.low === null || range.high === null ? '' : ` (${(range.low * 100).toFixed(0)}–${(range.high * 100).toFixed(0)})`;
    return own(`${(0,numbers/* formatPercent */.l9)(value)}${ends}`);
}
function figure(estimate) {
    if (estimate === null || estimate.value === null)
        return own(numbers/* NO_FIGURE */.Xk);
    const ends = estimate.low === null || estimate.high === null ? '' : ` (${estimate.low.toFixed(2)} to ${estimate.high.toFixed(2)})`;
    return own(`${(0,numbers/* formatDecimal */.zJ)(estimate.value, 3)}${ends}`);
}
function agreementTable(judges) {
    return {
        title: 'Judges against people',
        note: 'In brackets 95 % intervals. Calibrated: at least 100 labels, and kappa at least .40 at its lower bound. Weighted: kappa with quadratic weights, for scales with an order.',
        heads: ['judge', 'item', 'status', 'verdicts', 'accuracy', 'balanced', 'F1', 'kappa', 'weighted', 'AC1', 'alpha'],
        figuresFrom: 3,
        rows: judges.map((judge) => [
            foreign(judge.name),
            foreign(judge.item),
            own(judge.status),
            own(String(judge.n)),
            share(judge.accuracy, judge.intervals.accuracy),
            own((0,numbers/* formatPercent */.l9)(judge.balancedAccuracy)),
            own((0,numbers/* formatPercent */.l9)(judge.f1)),
            figure(judge.kappa),
            own((0,numbers/* formatDecimal */.zJ)(judge.weightedKappa?.value ?? null, 3)),
            own((0,numbers/* formatDecimal */.zJ)(judge.ac1.value, 3)),
            own((0,numbers/* formatDecimal */.zJ)(judge.alpha.value, 3)),
        ]),
    };
}
function steadinessTable(judges) {
    return {
        title: 'Noise and bias',
        note: 'Same in both orders: of cases asked in both, those with the same choice. Shown first: its share of all choices. Trials: ICC(1) of repeated verdicts. Length: rank correlation of score and length. Good: the share that the judge calls good, and that share corrected for its errors.',
        heads: ['judge', 'item', 'same in both orders', 'shown first', 'trials', 'length', 'good', 'not given'],
        figuresFrom: 2,
        rows: judges.map((judge) => [
            foreign(judge.name),
            foreign(judge.item),
            own((0,numbers/* formatPercent */.l9)(judge.orderConsistency)),
            own((0,numbers/* formatPercent */.l9)(judge.firstPosition)),
            own((0,numbers/* formatDecimal */.zJ)(judge.trialIcc, 2)),
            own((0,numbers/* formatDecimal */.zJ)(judge.lengthCorrelation, 2)),
            own(judge.rate === null ? numbers/* NO_FIGURE */.Xk : `${(0,numbers/* formatPercent */.l9)(judge.rate.observed)}, corrected ${(0,numbers/* formatPercent */.l9)(judge.rate.corrected)}`),
            own(String(judge.missing)),
        ]),
    };
}
function juryTables(juries) {
    const dropping = juries.filter(({ drop }) => drop.length > 0);
    return [
        {
            title: 'Jurors to drop',
            note: 'Without them the majority is more accurate.',
            heads: ['item', 'drop'],
            figuresFrom: 2,
            rows: dropping.map(({ item, drop }) => [foreign(item), foreign(drop.join(', '))]),
        },
    ];
}
function peopleTable({ humanAgreement, people }) {
    const all = people.map(({ item, n, annotators, alpha }) => [
        foreign(item),
        own(`all ${annotators} (alpha)`),
        own(String(n)),
        figure(alpha),
    ]);
    const pairs = humanAgreement.map(({ a, b, item, n, kappa, low, high }) => [
        foreign(item),
        foreign(`${a} and ${b}`),
        own(String(n)),
        figure({ value: kappa, low, high }),
    ]);
    return {
        title: 'People among themselves',
        note: 'Of two people Cohen’s kappa, of all of them Krippendorff’s alpha.',
        heads: ['item', 'people', 'labels in common', 'agreement'],
        figuresFrom: 2,
        rows: [...pairs, ...all],
    };
}
function confusionTable({ name, item, confusion, examples }) {
    const cases = examples.length === 0 ? '' : ` They differ on ${examples.slice(0, 5).join(', ')}${examples.length > 5 ? ' and others' : ''}.`;
    return {
        title: `What ${name} said of ${item}`,
        note: `Rows: what people say. Columns: what the judge says.${cases}`,
        heads: ['people', ...confusion.labels.map(String)],
        figuresFrom: 1,
        rows: confusion.labels.map((label, row) => [foreign(label), ...(confusion.counts[row] ?? []).map((cell) => own(String(cell)))]),
    };
}
function conflictTable({ conflicts }) {
    return {
        title: 'Labels without a majority',
        note: 'They are in no figure of a judge.',
        heads: ['case', 'item', 'values'],
        figuresFrom: 3,
        rows: conflicts.map(({ case: id, item, values }) => [
            foreign(id),
            foreign(item),
            foreign(Object.entries(values)
                .map(([who, value]) => `${who}: ${String(value)}`)
                .join(', ')),
        ]),
    };
}

// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/terminal-table.js
var terminal_table = __webpack_require__(81809);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
;// CONCATENATED MODULE: ./lib/reporters/calibration-page.js






const NAME = 120;
const SENTENCE = 600;
/** GitHub Markdown. */
function renderCalibrationMarkdown(calibration) {
    const tables = calibrationTables(calibration).map(({ title, note, heads, figuresFrom, rows }) => (0,markdown_blocks/* blocks */.Bv)(`## ${(0,reporters_escape/* plain */.pj)(title, SENTENCE)}`, note === undefined ? '' : (0,reporters_escape/* plain */.pj)(note, SENTENCE), (0,markdown_blocks/* table */.tp)(heads.map((head, index) => ({ head: (0,reporters_escape/* plain */.pj)(head, NAME), ...(index >= figuresFrom ? { align: 'right' } : {}) })), rows.map((row) => row.map((cell) => (cell.foreign ? (0,reporters_escape/* plain */.pj)(cell.text, NAME) : cell.text))))));
    const advice = calibration.advice.map((sentence) => (0,reporters_escape/* plain */.pj)(sentence, SENTENCE));
    return `${(0,markdown_blocks/* blocks */.Bv)(`# Calibration of ${(0,reporters_escape/* plain */.pj)(calibration.rubric, NAME)}`, calibrationSummary(calibration), advice.length === 0 ? '' : (0,markdown_blocks/* blocks */.Bv)('## Advice', (0,markdown_blocks/* bullets */.e5)(advice)), ...tables)}\n`;
}
const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
th,td{border-bottom:1px solid #8884;padding:.3rem .7rem;text-align:left;white-space:nowrap}
th{font-weight:600}td.figure,th.figure{text-align:right}
td.hit{font-weight:600;background:#2a84}
p.note{opacity:.75;max-width:48rem}`;
/** One HTML page without scripts, fonts or anything else from elsewhere. */
function renderCalibrationHtml(calibration) {
    const title = `Calibration of ${escapeHtml(calibration.rubric, NAME)}`;
    const advice = calibration.advice.map((sentence) => `<li>${escapeHtml(sentence, SENTENCE)}</li>`).join('\n');
    return [
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${title}</title><style>${STYLE}</style></head><body>`,
        `<h1>${title}</h1><p>${escapeHtml(calibrationSummary(calibration), SENTENCE)}</p>`,
        advice === '' ? '' : `<h2>Advice</h2><ul>\n${advice}\n</ul>`,
        ...calibrationTables(calibration).map(htmlTable),
        '</body></html>',
        '',
    ]
        .filter((part, index, all) => part !== '' || index === all.length - 1)
        .join('\n');
}
function htmlTable({ title, note, heads, figuresFrom, rows }) {
    const isMatrix = heads[0] === 'people' && figuresFrom === 1;
    const head = heads.map((text, index) => `<th${index >= figuresFrom ? ' class="figure"' : ''}>${escapeHtml(text, NAME)}</th>`).join('');
    const body = rows.map((row, at) => {
        const cells = row.map(({ text }, index) => {
            const classes = [...(index >= figuresFrom ? ['figure'] : []), ...(isMatrix && index === at + 1 ? ['hit'] : [])];
            return `<td${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${escapeHtml(text, NAME)}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<h2>${escapeHtml(title, SENTENCE)}</h2>`,
        note === undefined ? '' : `<p class="note">${escapeHtml(note, SENTENCE)}</p>`,
        `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`,
    ].join('\n');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function escapeHtml(text, max) {
    return (0,clean_text/* cleanLine */.O)(text, max).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** The figures that decide, for a terminal: advice last, where the eye is when the command ends. */
function renderCalibrationText(calibration, options) {
    const pen = (0,terminal_text/* takePen */.N)(options);
    const sections = calibrationTables(calibration).map(({ title, heads, figuresFrom, rows }) => [
        `${pen.paint.bold(pen.foreign(title, NAME))}`,
        (0,terminal_table/* terminalTable */.RX)(heads.map((head, index) => ({ head: pen.foreign(head, NAME), ...(index >= figuresFrom ? { align: 'right' } : {}) })), rows.map((row) => row.map((cell) => (cell.foreign ? pen.foreign(cell.text, NAME) : pen.own(cell.text)))), pen),
    ].join('\n'));
    const advice = calibration.advice.map((sentence) => {
        const [first = '', ...rest] = (0,terminal_table/* wrapText */.C1)(pen.foreign(sentence, SENTENCE), pen.columns - 4);
        return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
    });
    return [
        `${pen.paint.bold(`Calibration of ${pen.foreign(calibration.rubric, NAME)}`)}: ${calibrationSummary(calibration)}`,
        ...sections,
        ...(advice.length === 0 ? [] : [`${pen.paint.bold('Advice')}\n${advice.join('\n')}`]),
    ]
        .join('\n\n')
        .concat('\n');
}


/***/ }),

/***/ 38607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
/**
 * Foreign text in a GitHub comment, so that none of it becomes active. Two readers have to be stopped: the Markdown parser (markup,
 * HTML, links, tables), by escapes; and what GitHub does afterwards with the text of the rendered page (mentions, issue and commit
 * references, emoji codes), which sees through escapes and is stopped by an invisible character inside the word only.
 */

/** The word joiner: no width, and no place for a line to break. */
const BREAK = '\u2060';
/** Web addresses, mail addresses and mentions. They are broken in code, too: mail programs link what they find in plain text. */
function breakAddresses(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_])/gu, `@${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/(www)(?=\.)/gi, `$1${BREAK}`);
}
/** GitHub's short references (`#1`, `owner/name#1`, `GH-1`, advisories, commits), emoji codes and formulas. */
function breakReferences(text) {
    return breakAddresses(text)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${BREAK}`)
        .replace(/(?<![a-z\d])(GH|CVE|GHSA)-(?=\w)/gi, `$1-${BREAK}`)
        .replace(/(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/:(?=[\w+-])/g, `:${BREAK}`) // the second colon may be ours
        .replace(/\$(?!\d)/g, '＄'); // the one sign that has no escape: `$x$` is a formula
}
/** What our comments are made of: inert in code, but who searches a comment for the marker or its folds shall find ours alone. */
function breakOwnMarkup(text) {
    return text.replace(/<(?=!|\/?(?:details|summary)\b)/gi, `<${BREAK}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '|': '&#124;' };
/** Running text in Markdown, at the start of a line or within: reads as it was written and does nothing. */
function plain(text, max) {
    return escapePlain((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max));
}
function escapePlain(line) {
    return breakReferences(line)
        .replace(/[&<>|]/g, (sign) => ENTITIES[sign] ?? sign)
        .replace(/[\\`*_~[\]!]/g, '\\$&')
        .replace(/^([-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)); // heading, list, underline
}
/** A name as code. What could end a code span, or a table cell inside one, goes into `<code>` instead. */
function code(text, max) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle');
    if (/[`|]/.test(line))
        return `<code>${escapePlain(line)}</code>`;
    return `\`${breakOwnMarkup(breakAddresses(line))}\``;
}
/** Text between HTML tags, where Markdown is not read: the line of a `<summary>`. */
function html(text, max) {
    return breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text, max, 'middle')).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** Several lines, word for word, in a fence longer than any run of backticks in them. */
function fence(text, max) {
    const lines = breakOwnMarkup(breakAddresses((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(text, max)))
        .replace(/^([^\S\n]*):(?=:)/gm, `$1:${BREAK}`) // a line of a log that begins so is a command to the runner
        .replaceAll('##[', `##${BREAK}[`);
    return fenceRaw(lines, 'text');
}
/** A command to copy, exactly as it is; null where it holds what nobody sees, our own markup, or more than `max` code points. */
function command(line, max) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(line, max) === line && breakOwnMarkup(line) === line ? fenceRaw(line, 'sh') : null;
}
function fenceRaw(lines, language) {
    let ticks = '```';
    while (lines.includes(ticks))
        ticks += '`';
    return `${ticks}${language}\n${lines}\n${ticks}`;
}


/***/ }),

/***/ 67688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** The few shapes of GitHub Markdown that a report is made of. Whatever comes in is Markdown already: see `escape.ts` for foreign text. */
/** A table; empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`;
    return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
}
/** A bulleted list. */
function bullets(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** Paragraphs, tables and the like, one blank line between; empty ones fall out. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A part that opens on a click. `summary` is read as HTML, `content` as Markdown; empty without content. */
function folded(summary, content) {
    return content === '' ? '' : `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A figure with its unit that no line break may part. */
function unbroken(figure) {
    return figure.replaceAll(' ', '\u00A0').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fv: () => (/* binding */ formatMove),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Xk: () => (/* binding */ NO_FIGURE),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Numbers as people read them. Renderers round, nothing else does: every figure comes in as the report holds it (fractions on
 * 0..1, USD, ms) and leaves as text. The same input gives the same characters on every machine: no locale is asked.
 */
/** What stands where a figure is not defined. */
const NO_FIGURE = '–';
/** Beyond this a ratio is no figure any more: a division by next to nothing. */
const ABSURD = 1e6;
function round(value, digits) {
    const text = Math.abs(value).toFixed(digits);
    return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}
function withSign(value, text) {
    return value > 0 && !/^[0.]+$/.test(text) ? `+${text}` : text;
}
/** `0.81` as `81.0 %`. */
function formatPercent(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    return Math.abs(fraction) > ABSURD ? '> 1,000,000 %' : `${round(fraction * 100, 1)} %`;
}
/** A share of a whole as percent; only all of it is `100 %` and only nothing is `0 %`. */
function formatShare(fraction) {
    if (fraction === null)
        return NO_FIGURE;
    if (fraction === 0 || fraction === 1)
        return `${fraction * 100} %`;
    if (fraction > 0.9995)
        return '> 99.9 %';
    if (fraction < 0.0005)
        return '< 0.1 %';
    return formatPercent(fraction);
}
/** The scores of one case on both sides: whole percents where these are exact, else one decimal. */
function formatMove(from, to, arrow = '→') {
    const whole = [from, to].every((value) => value === null || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9);
    const format = (value) => (value !== null && whole ? `${round(value * 100, 0)} %` : formatPercent(value));
    return `${format(from)} ${arrow} ${format(to)}`;
}
function points(fraction) {
    const value = fraction * 100;
    return round(value, value !== 0 && Math.abs(value) < 0.095 ? 2 : 1);
}
/** A size without its direction: `0.043` as `4.3 points`. */
function formatPoints(fraction) {
    return `${points(Math.abs(fraction))} points`;
}
/** A difference with its direction: `-0.06` as `-6.0 points`. */
function formatDifference(fraction) {
    return fraction === null ? NO_FIGURE : `${withSign(fraction, points(fraction))} points`;
}
/** Both ends of an interval in points: `-9.0 to -3.0`. */
function formatInterval(interval) {
    return interval.map((end) => withSign(end, points(end))).join(' to ');
}
/** `1234567` as `1,234,567`. */
function formatCount(count) {
    return round(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 case`, `2 cases`; the plural is given where it is no added `s`. */
function formatQuantity(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** USD with two decimals, below a dollar with two digits that say something: `$12.50`, `$0.42`, `$0.0042`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? '-' : '';
    if (size === 0)
        return '$0.00';
    if (size < 0.000001)
        return `< ${sign}$0.000001`;
    const decimals = size >= 0.995 ? 2 : Math.max(2, 1 - Math.floor(Math.log10(size)));
    const [whole = '0', rest = '00'] = size.toFixed(decimals).split('.');
    return `${sign}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest.replace(/(?<=..)0+$/, '')}`;
}
/** `820 ms`, `2.1 s`, `2 min 13 s`, `1 h 04 min`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_FIGURE;
    if (Math.abs(ms) < 999.5)
        return `${round(ms, 0)} ms`;
    if (Math.abs(ms) < 59_950)
        return `${round(ms / 1000, 1)} s`;
    const seconds = Math.round(Math.abs(ms) / 1000);
    const sign = ms < 0 ? '-' : '';
    if (seconds < 3600)
        return `${sign}${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${sign}${formatCount(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A p-value, a correlation, a kappa: `digits` decimals, and never a false `0.0000`. */
function formatDecimal(value, digits) {
    if (value === null)
        return NO_FIGURE;
    const smallest = 10 ** -digits;
    return value > 0 && value < smallest / 2 ? `< ${smallest.toFixed(digits)}` : round(value, digits);
}


/***/ }),

/***/ 81809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* unused harmony export displayWidth */
const GAP = '  ';
const NARROWEST = 8;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Cells that a terminal uses for a line: East Asian and emoji signs take two, combining marks none. */
function displayWidth(line) {
    let width = 0;
    for (const sign of line)
        width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
    return width;
}
/** Lines of at most `width` cells, broken between words where that is possible and else inside them. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
        if (line === '')
            line = word;
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line = `${line} ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function breakWord(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [''];
    for (const sign of word) {
        const part = parts.at(-1) ?? '';
        if (part !== '' && displayWidth(part) + displayWidth(sign) > width)
            parts.push(sign);
        else
            parts[parts.length - 1] = part + sign;
    }
    return parts;
}
/** The rows under their heads, indented by two; empty without rows. */
function terminalTable(columns, rows, pen) {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head }) => ({ text: head, paint: pen.paint.dim }));
    const widths = fitWidths([heads, ...rows], columns.length, pen.columns);
    return [heads, ...rows].map((row) => renderRow(row, columns, widths)).join('\n');
}
function renderRow(row, columns, widths) {
    const cells = row.map((cell, index) => linesOf(cell).flatMap((line) => wrapText(line, widths[index] ?? NARROWEST)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = cells.map((lines, index) => {
            const line = lines[at] ?? '';
            const pad = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(line)));
            const cell = row[index];
            const painted = line === '' || cell === undefined || typeof cell === 'string' ? line : cell.paint(line);
            return columns[index]?.align === 'right' ? `${pad}${painted}` : `${painted}${pad}`;
        });
        return `${GAP}${parts.join(GAP)}`.trimEnd();
    }).join('\n');
}
function linesOf(cell) {
    return (typeof cell === 'string' ? cell : cell.text).split('\n');
}
/** Natural widths, the widest column narrowed step by step until a row fits. */
function fitWidths(rows, count, columns) {
    const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.flatMap((row) => linesOf(row[index] ?? '').map(displayWidth))));
    const room = columns - count * GAP.length;
    for (;;) {
        const widest = Math.max(...widths);
        if (widest <= NARROWEST || widths.reduce((sum, width) => sum + width, 0) <= room)
            return widths;
        widths[widths.indexOf(widest)] = widest - 1;
    }
}


/***/ })

};
