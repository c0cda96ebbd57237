/** The part of jstat that the tests use as an oracle; the package ships no types. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: {
      readonly normal: { cdf(x: number, mean: number, sd: number): number };
      readonly studentt: { cdf(x: number, df: number): number };
      readonly binomial: { cdf(k: number, n: number, p: number): number };
      gammaln(x: number): number;
      ibeta(x: number, a: number, b: number): number;
    };
  };
  export = jstat;
}
