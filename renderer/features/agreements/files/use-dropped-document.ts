import { useEffect, useState } from 'react';

/** Lists to import, by their ending: the frame takes them on every screen, also on this one. */
const list = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv|html?)$/i;
const listTypes = /spreadsheet|excel|csv/;

/**
 * Takes documents that are dropped anywhere in the window while an agreement is open; lists for the import pass on to
 * the frame. Answers whether one is being dragged over the window.
 */
export function useDroppedDocument(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      const items = [...(event.dataTransfer?.items ?? [])];
      if (!event.dataTransfer?.types.includes('Files') || items.some(({ type }) => listTypes.test(type))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || files.some(({ name }) => list.test(name))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onDrop(files);
    };
    // before the frame's own listeners
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [onDrop]);
  return isOver;
}
