/**
 * PORT. A tree of files as it stands somewhere: the working tree, a commit, later GitHub's contents API. Paths are POSIX and
 * relative to the tree's root; a path that climbs out of the root is refused by every implementation, as is one into `.git`.
 */
export type Tree = {
  /** How messages name it: `working tree`, or a short commit hash. */
  readonly label: string;
  /** The commit it stands for; null for a working tree. */
  readonly commit: string | null;
  /** How messages name a file of this tree, where that is not its path: `1a2b3c4d5e6f:evals/suite.yaml`. */
  name?(path: string): string;
  /** Whether the file exists here and may be read. */
  has(path: string): Promise<boolean>;
  /**
   * A file's bytes.
   * @throws CupelError `file-missing`, `file-unsafe` (outside the root, a link out of it, no regular file, over `maxBytes`)
   */
  read(path: string, maxBytes: number): Promise<Buffer>;
  /** Files that match a glob (`*`, `**`, `?`, `{a,b}`), sorted by code unit. Hidden folders and node_modules are left out unless named. */
  list(pattern: string): Promise<readonly string[]>;
  /** SHA-256 (64 hex digits) and size of a file of any size; null where it does not exist. For models and adapters. */
  digest(path: string): Promise<{ readonly sha256: string; readonly bytes: number } | null>;
  /** Absolute path of the file on this machine, for what must be opened by name; null where the tree has no folder. */
  locate(path: string): string | null;
};

/** How messages name a file of a tree. */
export function nameOf(tree: Tree, path: string): string {
  return tree.name?.(path) ?? path;
}
