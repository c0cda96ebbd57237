/** Zip files of artifacts, read within bounds: whoever made one may have meant harm. */
import { type Unzipped, unzipSync } from 'fflate';

export type ZipBounds = { readonly maxFiles: number /** Of all files unpacked. */; readonly maxBytes: number };

/**
 * The files of a zip by their names; folders are left out.
 * @param refuse makes the error: of what is no zip file, or holds more than the bounds allow before any of it is unpacked
 */
export function unzipWithin(zip: Uint8Array, { maxFiles, maxBytes }: ZipBounds, refuse: (what: string) => Error): Unzipped {
  let count = 0;
  let size = 0;
  let refusal: Error | null = null;
  try {
    const files = unzipSync(zip, {
      filter: ({ originalSize, name }) => {
        count += 1;
        size += originalSize;
        if (count > maxFiles || size > maxBytes) {
          refusal = refuse('is too large');
          throw refusal;
        }
        return !name.endsWith('/');
      },
    });
    return files;
  } catch {
    throw refusal ?? refuse('is no zip file');
  }
}
