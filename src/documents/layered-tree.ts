/** Trees laid over each other: what the upper one has hides what the lower one has. */
import type { Tree } from './tree.js';

/**
 * @param upper asked first; names the tree
 * @param isLower paths that are read from the lower tree although the upper has them
 */
export function layerTrees(upper: Tree, lower: Tree, isLower: (path: string) => boolean = () => false): Tree {
  const holder = async (path: string): Promise<Tree> => (!isLower(path) && (await upper.has(path)) ? upper : lower);
  return {
    label: upper.label,
    commit: upper.commit,
    name: (path) => upper.name?.(path) ?? path,
    has: async (path) => (await upper.has(path)) || lower.has(path),
    read: async (path, maxBytes) => (await holder(path)).read(path, maxBytes),
    list: async (pattern) => [...new Set([...(await upper.list(pattern)), ...(await lower.list(pattern))])].sort(),
    digest: async (path) => (isLower(path) ? null : await upper.digest(path)) ?? lower.digest(path),
    locate: (path) => (isLower(path) ? null : upper.locate(path)) ?? lower.locate(path),
  };
}
