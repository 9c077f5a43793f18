import type { CoverageTarget, WorkforceFigure } from '../../../shared/workforce/schema.ts';
import type { Connection } from '../connection.ts';
import { findOffice } from '../office.ts';

type FigureRow = Omit<WorkforceFigure, 'isChosen'> & { isChosen: number };

/** The regency as its figures are named. */
export function regencyName(db: Connection): string {
  return findOffice(db)?.regency_name ?? '';
}

/** Figures of one year, or with `null` of every year: latest year first, the regency before its kecamatan, by source. */
export function figuresOf(db: Connection, year: number | null): WorkforceFigure[] {
  return db
    .prepare<{ year: number | null; regency: string }, FigureRow>(
      `SELECT f.uid, f.row_version AS rowVersion, f.year, coalesce(k.uid, 'regency') AS area,
         coalesce(k.name, :regency) AS areaName, f.segment, f.people, f.source, f.definition, f.published_on AS publishedOn,
         f.is_chosen AS isChosen, f.note
       FROM workforce_figure f LEFT JOIN kecamatan k ON k.id = f.kecamatan_id
       WHERE :year IS NULL OR f.year = :year
       ORDER BY f.year DESC, k.code IS NOT NULL, k.code,
         CASE f.segment WHEN 'all' THEN 0 WHEN 'formal' THEN 1 ELSE 2 END, f.source COLLATE NOCASE, f.id`,
    )
    .all({ year, regency: regencyName(db) })
    .map((row) => ({ ...row, isChosen: row.isChosen === 1 }));
}

/** Every target: those of the regency first, by plan, area, segment and year. */
export function allTargets(db: Connection): CoverageTarget[] {
  return db
    .prepare<{ regency: string }, CoverageTarget>(
      `SELECT t.uid, t.row_version AS rowVersion, t.plan, t.year, coalesce(k.uid, t.level) AS area,
         coalesce(k.name, CASE t.level WHEN 'regency' THEN :regency END) AS areaName, t.segment, t.percent,
         t.legal_basis AS legalBasis, r.uid AS regulationUid, t.note
       FROM coverage_target t LEFT JOIN kecamatan k ON k.id = t.kecamatan_id LEFT JOIN regulation r ON r.id = t.regulation_id
       ORDER BY t.level = 'national', t.plan, t.legal_basis COLLATE NOCASE, k.code IS NOT NULL, k.code,
         CASE t.segment WHEN 'all' THEN 0 WHEN 'formal' THEN 1 ELSE 2 END, t.year`,
    )
    .all({ regency: regencyName(db) });
}
