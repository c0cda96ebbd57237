/**
 * Tails and quantiles of the normal, Student t and binomial distributions, to about 1e-13 relative error. Written here because the
 * field's packages bring hundreds of dependencies for one distribution; jstat and simple-statistics are oracles in the tests.
 */

/** Coefficients of Lanczos' approximation with g = 7, n = 9 (Godfrey's values). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for x > 0 (Lanczos). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum: number = LANCZOS[0];
  LANCZOS.slice(1).forEach((coefficient, index) => {
    sum += coefficient / (shifted + index + 1);
  });
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * Regularised incomplete beta function I_x(a, b) for 0 <= x <= 1, a, b > 0: continued fraction by Lentz's method
 * (DLMF 8.17.22), on the side where it converges fast.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}

/** Upper tail of the standard normal beyond |x|: a series near the centre, Lentz's continued fraction in the tail (DLMF 7.6.2, 7.9.3). */
function normalTail(x: number): number {
  const z = Math.abs(x);
  if (z > 38.5) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 200; k += 1) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let k = 120; k >= 1; k -= 1) fraction = k / (z + fraction);
  return density / (z + fraction);
}

/** P(Z <= x) of the standard normal distribution. */
export function normalCdf(x: number): number {
  return x < 0 ? normalTail(x) : 1 - normalTail(x);
}

/** P(Z >= x), exact also far out where 1 - normalCdf(x) would round to 0. */
export function normalUpperTail(x: number): number {
  return x < 0 ? 1 - normalTail(x) : normalTail(x);
}

/** The x with P(Z <= x) = p, for 0 < p < 1: a rational start (Abramowitz and Stegun 26.2.23) and Newton steps on the exact tail. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile needs 0 < p < 1, got ${p}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let x = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
  for (let step = 0; step < 4; step += 1) {
    const error = (normalCdf(x) - p) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. Infinite t gives 0 or 1. */
export function tCdf(t: number, df: number): number {
  if (t === Number.NEGATIVE_INFINITY) return 0;
  if (t === Number.POSITIVE_INFINITY) return 1;
  // Near the centre the tail's argument rounds to 1; the mass between -t and t does not.
  if (Math.abs(t) < 0.5) return 0.5 + 0.5 * Math.sign(t) * incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

/** The t with P(T <= t) = p for `df` > 0 degrees of freedom, 0 < p < 1: bracketed, then bisected to the last bits. */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`tQuantile needs 0 < p < 1, got ${p}`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, df);
  const upperTail = 1 - p;
  const tail = (t: number): number => 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  let high = 1;
  while (tail(high) > upperTail) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (let step = 0; step < 100 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2;
    if (tail(middle) > upperTail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X >= k) for X binomial with `n` trials and probability `p`, exact through the incomplete beta function. */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, k, n - k + 1);
}
