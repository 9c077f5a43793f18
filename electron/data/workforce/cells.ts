import type { WorkforceSegment } from '../../../shared/workforce/schema.ts';
import type { Connection } from '../connection.ts';

/** What several sources may say differently. */
export interface Cell {
  readonly year: number;
  readonly kecamatanId: number | null;
  readonly segment: WorkforceSegment;
}

/** A figure as the rules of choosing see it. */
export interface StoredFigure extends Cell {
  readonly uid: string;
  readonly rowVersion: number;
  readonly source: string;
  readonly people: number;
  readonly isChosen: number;
}

const columns = `uid, row_version AS rowVersion, year, kecamatan_id AS kecamatanId, segment, source, people,
  is_chosen AS isChosen`;

/** The figure of a uid. */
export function figureOf(db: Connection, uid: string): StoredFigure | undefined {
  return db.prepare<[string], StoredFigure>(`SELECT ${columns} FROM workforce_figure WHERE uid = ?`).get(uid);
}

/** What the sources say of a cell, the one to be chosen first when nobody chose: the latest published, then the latest kept. */
export function figuresIn(db: Connection, { year, kecamatanId, segment }: Cell): StoredFigure[] {
  return db
    .prepare<[number, number, WorkforceSegment], StoredFigure>(
      `SELECT ${columns} FROM workforce_figure
       WHERE year = ? AND coalesce(kecamatan_id, 0) = ? AND segment = ? ORDER BY published_on DESC NULLS LAST, id DESC`,
    )
    .all(year, kecamatanId ?? 0, segment);
}

/** All figures of one source and year. */
export function figuresBy(db: Connection, { year, source }: Pick<StoredFigure, 'year' | 'source'>): StoredFigure[] {
  return db
    .prepare<[number, string], StoredFigure>(
      `SELECT ${columns} FROM workforce_figure WHERE year = ? AND source = ? COLLATE NOCASE ORDER BY id`,
    )
    .all(year, source);
}

function setChosen(db: Connection, { uid }: StoredFigure, isChosen: 0 | 1): void {
  db.prepare('UPDATE workforce_figure SET is_chosen = ?, row_version = row_version + 1 WHERE uid = ?').run(
    isChosen,
    uid,
  );
}

/** Makes a figure the chosen one of its cell, whichever was it before; call it inside an action. */
export function chooseFigure(db: Connection, figure: StoredFigure): void {
  if (figure.isChosen === 1) return;
  const before = figuresIn(db, figure).find(({ isChosen }) => isChosen === 1);
  if (before) setChosen(db, before, 0);
  setChosen(db, figure, 1);
}

/** A cell that has figures has a chosen one; call it after the chosen one has left. */
export function keepOneChosen(db: Connection, cell: Cell): void {
  const figures = figuresIn(db, cell);
  const [next] = figures;
  if (next && figures.every(({ isChosen }) => isChosen === 0)) setChosen(db, next, 1);
}

/** {@link keepOneChosen} for every cell; call it after figures were taken back, whichever they were. */
export function keepEveryCellChosen(db: Connection): void {
  const cells = db
    .prepare<[], Cell>(
      `SELECT year, kecamatan_id AS kecamatanId, segment FROM workforce_figure
       GROUP BY year, kecamatan_id, segment HAVING max(is_chosen) = 0`,
    )
    .all();
  for (const cell of cells) keepOneChosen(db, cell);
}

/** Whether a new figure of the cell is the chosen one: the first is. */
export function isFirstIn(db: Connection, cell: Cell): boolean {
  return !figuresIn(db, cell).some(({ isChosen }) => isChosen === 1);
}
