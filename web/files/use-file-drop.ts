import { useEffect, useRef, useState } from 'preact/hooks';
import type { Page } from '../page/context.js';
import { FILE_LIMIT, fileKindOf, mediaTypeOf } from './kinds.js';
import { open } from './open.js';

/**
 * Opens a file that is dropped anywhere on the page.
 * @returns whether one is being held over it
 */
export function useFileDrop(page: Page): boolean {
  const [isOver, setOver] = useState(false);
  const now = useRef(page);
  now.current = page;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void openFile(file, now.current);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

/** Opens a file as the story, and says so, or why not. */
export async function openFile(file: File, { desk, say, announce }: Page): Promise<void> {
  const { name, size } = file;
  const kind = fileKindOf(name);
  if (!kind) {
    announce(say('dropType', { name }));
    return;
  }
  if (size > FILE_LIMIT * 1_000_000) {
    announce(say('dropLarge', { name, limit: FILE_LIMIT }));
    return;
  }
  const opened = await open(new Uint8Array(await file.arrayBuffer()), kind);
  if (!opened) {
    announce(say(kind === 'docx' ? 'dropBroken' : 'dropUnreadable', { name }));
    return;
  }
  const { story, encoding } = opened;
  desk.open(story, { mediaType: mediaTypeOf(kind) });
  announce(encoding === 'UTF-8' ? say('opened', { name }) : say('openedAs', { name, encoding }));
}
