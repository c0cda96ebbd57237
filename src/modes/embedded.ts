/** Texts as vectors of an embedding model: how alike it finds them, against how alike it finds everything here. */

/** The vector of a text; null where there is none. */
export type Embed = (text: string) => Promise<Float32Array | null>;

/** Likeness of two positions, 0..1; null where one of them has no vector, or vectors of different models met. */
export type Likeness = (a: number, b: number) => number | null;

/** Pairs from which the usual likeness is told. */
const SAMPLE = 20_000;

/** Embeds texts; null where the model gave vectors for less than half of them, which then are no ground to stand on. */
export async function embedTexts(texts: readonly string[], embed: Embed): Promise<readonly (Float32Array | null)[] | null> {
  const vectors = await Promise.all(texts.map(async (text) => unit(await embed(text))));
  return vectors.filter((vector) => vector !== null).length * 2 < texts.length ? null : vectors;
}

/** The cosine. */
function cosineOf(vectors: readonly (Float32Array | null)[]): Likeness {
  return (a, b) => {
    const [one, other] = [vectors[a] ?? null, vectors[b] ?? null];
    if (one === null || other === null || one.length !== other.length) return null;
    let sum = 0;
    for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
    return sum;
  };
}

/**
 * The cosine above what is usual here: some models find any two texts of one language alike by .7, others by .1. The mean of all
 * pairs (of at most some thousands, evenly drawn) becomes 0, and 1 stays 1.
 */
export function centredLikeness(vectors: readonly (Float32Array | null)[]): Likeness {
  const cosine = cosineOf(vectors);
  const count = vectors.length;
  const pairs = (count * (count - 1)) / 2;
  const step = Math.max(1, Math.floor(pairs / SAMPLE));
  let [sum, known, at] = [0, 0, 0];
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1, at += 1) {
      const value = at % step === 0 ? cosine(a, b) : null;
      if (value === null) continue;
      sum += value;
      known += 1;
    }
  const usual = known === 0 ? 0 : Math.min(0.99, sum / known);
  return (a, b) => {
    const value = cosine(a, b);
    return value === null ? null : Math.max(0, (value - usual) / (1 - usual));
  };
}

function unit(vector: Float32Array | null): Float32Array | null {
  if (vector === null) return null;
  const length = Math.hypot(...vector);
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : null;
}
