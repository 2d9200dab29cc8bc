import { readFile } from 'node:fs/promises';
import { decodeUtf8 } from '../../api/validation/utf8.js';
import { detectMediaType, FORMAT_BY_MEDIA_TYPE } from '../input/media-type.js';
import type { FoundFile } from '../input/find-files.js';
import { placeStory } from '../input/story-place.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';

/**
 * The input of a job: a line a file, which is named by its path. The same files give the same bytes, so that an upload
 * can be resumed.
 * @param skip bytes that the service has already
 * @param onFile called when a file has been read
 */
export async function* createInputLines(
  files: readonly FoundFile[],
  { mediaType, format, audit }: Pick<AnnotateCommandOptions, 'mediaType' | 'format'> & { readonly audit?: boolean },
  skip: number,
  onFile: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let offset = 0;
  for (const found of files) {
    const { file } = found;
    const text = decodeUtf8(await readFile(file), `text of ${file}`);
    const type = mediaType ?? detectMediaType(file);
    const { desk, date } = placeStory(found);
    const own =
      audit === true
        ? { mediaType: type, desk, date }
        : { mediaType: type, format: format ?? FORMAT_BY_MEDIA_TYPE[type] };
    const line = Buffer.from(`${JSON.stringify({ id: file, text, ...own })}\n`);
    if (offset >= skip) yield line;
    offset += line.length;
    onFile();
  }
}
