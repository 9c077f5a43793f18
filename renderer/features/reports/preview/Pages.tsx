import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../lib/texts.ts';
import { pageCount, pagesOf } from './pages.ts';
import type { SheetHeights } from './pages.ts';
import { paperOf, sizeOf, zoomFactor } from './paper.ts';
import type { Zoom } from './paper.ts';
import { Sheet } from './Sheet.tsx';
import type { SheetContent } from './Sheet.tsx';
import classes from './Sheet.module.css';

interface Props extends SheetContent {
  readonly zoom: Zoom;
  /** Pixels across that the pages may take. */
  readonly room: number;
}

/** The sheet on the pages that it will print on, drawn at full size and then scaled as printing scales it. */
export function Pages({ zoom, room, ...content }: Props) {
  const { t, format } = useTexts();
  const { preview } = content;
  const paper = useMemo(() => paperOf(preview.page), [preview.page]);
  const size = useMemo(() => sizeOf(paper, preview.widths), [paper, preview.widths]);
  const { measured, heights } = useHeights(content);
  const capacity = (paper.height - paper.top - paper.bottom) * size.unit;
  const pages = heights ? pagesOf(heights, capacity) : [];
  const count = pageCount(pages, preview.bodyRows, preview.rowCount);
  const isGuess = preview.rowCount > preview.bodyRows;
  const margins = `${paper.top * size.unit}px ${paper.right * size.unit}px 0 ${paper.left * size.unit}px`;
  return (
    <div lang="id" className={classes.pages} style={{ zoom: zoomFactor(size, zoom, room) }}>
      {pages.map((rows, place) => (
        <div
          key={rows.from}
          className={classes.paper}
          style={{ width: size.width, height: size.height, padding: margins }}
        >
          <Sheet {...content} rows={rows} isFirst={place === 0} isLast={place === pages.length - 1} />
          <div className={classes.footer} style={{ bottom: 8 * size.unit }}>
            {footerOf(preview.page.footer, {
              page: format.number(isGuess && place === pages.length - 1 ? count : place + 1),
              pages: isGuess ? t('reports.aboutPages', { pages: format.number(count) }) : format.number(count),
            })}
          </div>
        </div>
      ))}
      <div
        ref={measured}
        aria-hidden
        className={classes.measured}
        style={{ width: (paper.width - paper.left - paper.right) * size.unit }}
      >
        <Sheet {...content} rows={{ from: 0, to: preview.rows.length }} isFirst isLast />
      </div>
    </div>
  );
}

/** The foot of a page as Excel fills it. */
function footerOf(footer: string, { page, pages }: { readonly page: string; readonly pages: string }): string {
  return footer.replaceAll('{pages}', pages).replaceAll('{page}', page);
}

/** Measures the sheet once in one piece; its rows are as high on every page, for the columns are. */
function useHeights({ preview }: SheetContent) {
  const measured = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<SheetHeights | null>(null);
  useLayoutEffect(() => {
    if (measured.current) setHeights(heightsIn(measured.current));
  }, [preview]);
  return { measured, heights };
}

function heightsIn(sheet: HTMLElement): SheetHeights {
  const heightOf = (selector: string) => sheet.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  return {
    above: heightOf('[data-part="above"]'),
    head: heightOf('thead'),
    rows: Array.from(sheet.querySelectorAll<HTMLElement>('tbody tr'), (row) => row.offsetHeight),
    below: heightOf('tfoot') + heightOf('[data-part="signatures"]'),
  };
}
