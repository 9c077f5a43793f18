import type { ReportPreview } from '../../../../shared/reports/schema.ts';
import type { PageRows } from './pages.ts';
import classes from './Sheet.module.css';
import { SheetTable } from './SheetTable.tsx';

export interface SheetContent {
  readonly preview: ReportPreview;
}

interface Props extends SheetContent {
  readonly rows: PageRows;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What stands on one page: letterhead and titles on the first, totals and signatures on the last, the table's head on each. */
export function Sheet({ preview, rows, isFirst, isLast }: Props) {
  const { letterhead, signatures } = preview;
  return (
    <>
      {isFirst && (
        <div data-part="above" className={classes.above}>
          {letterhead && <Letterhead letterhead={letterhead} />}
          <div className={classes.titles}>
            {preview.titles.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          {preview.notes.map((line) => (
            <div key={line} className={classes.note}>
              {line}
            </div>
          ))}
        </div>
      )}
      <SheetTable preview={preview} rows={rows} isFirst={isFirst} isLast={isLast} />
      {isLast && signatures && (
        <div data-part="signatures" className={classes.signatures}>
          {signatures.left ? <Signature signature={signatures.left} /> : <span />}
          <Signature signature={signatures.right} />
        </div>
      )}
    </>
  );
}

function Letterhead({
  letterhead: { government, office, address, arms },
}: {
  readonly letterhead: NonNullable<ReportPreview['letterhead']>;
}) {
  return (
    <div className={classes.letterhead}>
      {arms !== null && <img className={classes.arms} src={`data:image/png;base64,${arms}`} alt="" />}
      <div className={classes.government}>{government}</div>
      <strong>{office}</strong>
      {address.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

type Shown = NonNullable<ReportPreview['signatures']>['right'];

function Signature({ signature: { opening, name, closing } }: { readonly signature: Shown }) {
  return (
    <div className={classes.signature}>
      {opening.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <strong>{name}</strong>
      {closing.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
