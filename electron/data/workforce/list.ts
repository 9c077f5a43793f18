import { sumChecks } from '../../../shared/workforce/sum-checks.ts';
import type { WorkforceFigure, WorkforceOfYear, WorkforceSource } from '../../../shared/workforce/schema.ts';
import type { Connection } from '../connection.ts';
import { filesOf } from './files.ts';
import { figuresOf } from './rows.ts';

/** The figures of a year (null: the latest that has any) with what each source sums up to. */
export function workforceOfYear(db: Connection, year: number | null): WorkforceOfYear {
  const years = db.prepare<[], number>('SELECT DISTINCT year FROM workforce_figure ORDER BY year DESC').pluck().all();
  const shown = year ?? years[0] ?? null;
  if (shown === null) return { year: null, years, figures: [], sources: [], chosenChecks: [] };
  const figures = figuresOf(db, shown);
  const kecamatan = db.prepare<[], number>('SELECT count(*) FROM kecamatan').pluck().get() ?? 0;
  const chosen = figures.filter(({ isChosen }) => isChosen);
  const chosenChecks = sumChecks(chosen, kecamatan);
  return { year: shown, years, figures, sources: sourcesOf(figures, filesOf(db, shown), kecamatan), chosenChecks };
}

function sourcesOf(
  figures: readonly WorkforceFigure[],
  files: ReturnType<typeof filesOf>,
  kecamatan: number,
): WorkforceSource[] {
  const bySource = Map.groupBy(figures, ({ source }) => source.toLowerCase());
  return [...bySource.values()].flatMap((ofSource) => {
    const [first] = ofSource;
    if (!first) return [];
    const whole = ofSource.find(({ area, segment }) => area === 'regency' && segment === 'all');
    return [
      {
        source: first.source,
        uid: first.uid,
        figures: ofSource.length,
        chosen: ofSource.filter(({ isChosen }) => isChosen).length,
        people: whole?.people ?? null,
        checks: sumChecks(ofSource, kecamatan),
        files: files.filter((file) => file.source.toLowerCase() === first.source.toLowerCase()),
      },
    ];
  });
}
