import type { ReportLayout } from '../../../shared/reports/schema.ts';
import classes from './Reports.module.css';

/** Where the columns of each sheet stand, out of 60; wide ones are words, narrow ones figures. */
const columns: Record<ReportLayout, readonly number[]> = {
  A: [4, 20, 25, 30, 35, 40, 45, 50],
  B: [4, 14, 24, 28, 32, 36, 41, 46, 51],
  C: [4, 18, 24, 30, 36, 43, 50],
  D: [4, 16, 22, 27, 31, 37, 42, 46, 51],
  E: [4, 14, 24, 31, 38, 43, 48, 52],
  F: [4, 12, 22, 36, 43, 50],
  G: [4, 16, 28, 33, 41, 49],
  'H-A': [4, 10, 16, 22, 28, 34, 40, 46, 52],
  'H-B': [4, 12, 18, 24, 30, 36, 42, 48],
  isian: [4, 8, 18, 30, 36, 42, 49],
  rakor: [4, 22, 30, 38, 47],
};
const rows = [38, 43, 48, 53, 58, 63, 68];

/** A head of two rows, and a row of totals. */
const hasGroups = (layout: ReportLayout) => layout === 'A' || layout === 'B';

/** A small drawing of the sheet: letterhead, titles, merged head, rows, total, signature. */
export function SheetPicture({ layout }: { readonly layout: ReportLayout }) {
  return (
    <svg className={classes.picture} viewBox="0 0 60 84" width="60" height="84" aria-hidden>
      <rect className={classes.paper} x="0.5" y="0.5" width="59" height="83" rx="2" />
      <path className={classes.strong} d="M16 6h28M20 9h20" />
      <path className={classes.rule} d="M4 12.5h52" />
      <path className={classes.strong} d="M18 17h24M22 20h16" />
      <rect className={classes.sheetHead} x="4" y="25" width="52" height={hasGroups(layout) ? 10 : 7} />
      {hasGroups(layout) && <path className={classes.grid} d="M20 30h30" />}
      {rows.map((y) => (
        <path key={y} className={classes.grid} d={`M4 ${y}h52`} />
      ))}
      {columns[layout].map((x) => (
        <path key={x} className={classes.grid} d={`M${x} 25v43`} />
      ))}
      <path className={classes.grid} d="M56 25v43" />
      {hasGroups(layout) && <rect className={classes.sheetTotal} x="4" y="63" width="52" height="5" />}
      <path className={classes.strong} d="M40 72h14M42 80h10" />
    </svg>
  );
}
