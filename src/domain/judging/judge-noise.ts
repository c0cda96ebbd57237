/** How steady a judge is: the same answer judged again, and what its scores follow that they should not. */

/**
 * ICC(1) (Shrout and Fleiss 1979): the share of variance that lies between the answers and not between repeats of one. Groups may
 * differ in size; groups of one say nothing. Null with fewer than two groups of two, or where nothing varies.
 */
export function intraclassCorrelation(groups: readonly (readonly number[])[]): number | null {
  const repeated = groups.filter((group) => group.length > 1);
  const count = repeated.length;
  const total = repeated.reduce((sum, group) => sum + group.length, 0);
  if (count < 2) return null;
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
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  return pearson(ranks(pairs.map(([first]) => first)), ranks(pairs.map(([, second]) => second)));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end += 1;
    for (let at = start; at <= end; at += 1) result[order[at]?.index ?? 0] = (start + end) / 2;
    start = end + 1;
  }
  return result;
}

function pearson(first: readonly number[], second: readonly number[]): number | null {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
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
  if (firstSquares === 0 || secondSquares === 0) return null;
  return Math.max(-1, Math.min(1, product / Math.sqrt(firstSquares * secondSquares)));
}
