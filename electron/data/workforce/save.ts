import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { WorkforceEdit } from '../../../shared/workforce/schema.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, isTaken, referenceTo, saveRecord } from '../records.ts';
import { type Cell, chooseFigure, figureOf, figuresBy, isFirstIn, keepOneChosen, type StoredFigure } from './cells.ts';
import { dropFilesOf, moveFilesOf } from './files.ts';
import { regencyName } from './rows.ts';

function areaNameOf(db: Connection, kecamatanId: number | null): string {
  if (kecamatanId === null) return regencyName(db);
  return db.prepare<[number], string>('SELECT name FROM kecamatan WHERE id = ?').pluck().get(kecamatanId) ?? '';
}

const isSameCell = (a: Cell, b: Cell) =>
  a.year === b.year && a.kecamatanId === b.kecamatanId && a.segment === b.segment;

/**
 * Saves a figure. The first of its year, area and segment is chosen; one that moves to another is chosen only where it is
 * the first, and another takes its place. `name-taken` when its source says the same already, `stale-edit`, `not-found`.
 */
export function saveFigure({ writer, actions }: DataContext, edit: WorkforceEdit): Done {
  const kecamatanId = referenceTo(writer, 'kecamatan', edit.area === 'regency' ? null : edit.area);
  const cell: Cell = { year: edit.year, kecamatanId, segment: edit.segment };
  const old = edit.uid === null ? null : (figureOf(writer, edit.uid) ?? fail('not-found'));
  const stays = old !== null && isSameCell(old, cell);
  const isChosen = stays ? old.isChosen === 1 : isFirstIn(writer, cell);
  const params = { area: areaNameOf(writer, kecamatanId), year: edit.year, source: edit.source };
  try {
    return actions.run({ kind: 'workforce.saved', params, topics: ['masterdata'] }, () => {
      const uid = saveRecord(
        writer,
        'workforce_figure',
        { uid: edit.uid, rowVersion: edit.rowVersion },
        {
          year: edit.year,
          kecamatan_id: kecamatanId,
          segment: edit.segment,
          people: edit.people,
          source: edit.source,
          definition: edit.definition,
          published_on: edit.publishedOn,
          is_chosen: isChosen ? 1 : 0,
          note: edit.note,
        },
      );
      if (old && !stays) keepOneChosen(writer, old);
      if (old) moveFilesOf(writer, old, edit);
      return { uid };
    });
  } catch (error) {
    if (isTaken(error, 'workforce_figure_cell')) fail('name-taken');
    throw error;
  }
}

/** Removes a figure; when it was the chosen one, another source of its year, area and segment is chosen. */
export function removeFigure({ writer, actions }: DataContext, uid: string): Done {
  const figure = figureOf(writer, uid) ?? fail('not-found');
  return actions.run({ kind: 'workforce.removed', params: paramsOf(writer, figure), topics: ['masterdata'] }, () => {
    deleteRecord(writer, 'workforce_figure', uid);
    keepOneChosen(writer, figure);
    dropFilesOf(writer, figure);
    return { uid };
  });
}

/** Chooses a figure, or everything that its source says of its year, for the regency's coverage; `not-found`. */
export function chooseWorkforce({ writer, actions }: DataContext, { uid, scope }: Parsed<'workforce.choose'>): Done {
  const figure = figureOf(writer, uid) ?? fail('not-found');
  const ofSource = scope === 'source';
  const params = paramsOf(writer, ofSource ? { ...figure, kecamatanId: null } : figure);
  return actions.run({ kind: 'workforce.chosen', params, topics: ['masterdata'] }, () => {
    for (const one of ofSource ? figuresBy(writer, figure) : [figure]) chooseFigure(writer, one);
    return { uid };
  });
}

function paramsOf(db: Connection, { kecamatanId, year, source }: StoredFigure) {
  return { area: areaNameOf(db, kecamatanId), year, source };
}
