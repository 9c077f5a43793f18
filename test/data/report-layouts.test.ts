import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { officeHandlers } from '../../electron/data/office.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { layoutHandlers as layouts } from '../../electron/data/reports/layout/handlers.ts';
import { officeSettings } from '../../shared/office/schema.ts';
import { isEditable, type LayoutDesign } from '../../shared/reports/layout/design.ts';
import { layoutFileText } from '../../shared/reports/layout/file.ts';
import { type ReportChoice, type ReportLayout, reportLayouts } from '../../shared/reports/schema.ts';
import { codeOf, codeOfPromise } from '../support/coded.ts';
import { addParticipant, addUnit } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { undoAction } from '../support/data/undo-action.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';
import { hasLibreOffice } from '../support/libre-office.ts';
import { expectSameInLibreOffice } from '../support/recalculated.ts';
import { onePixel as png } from '../workbook/write/sample-specs.ts';
import { readParts } from '../workbook/write/package.ts';
import { readSheet } from '../workbook/write/readers.ts';

function anOffice() {
  const { context, folder } = aStore('2026-11-22');
  const health = addUnit(context, 'Dinas Kesehatan');
  const social = addUnit(context, 'Dinas Sosial');
  for (const sex of ['L', 'P', 'P'] as const) addParticipant(context, { sex, kecamatan_id: 1 }, [{ unitId: health }]);
  addParticipant(context, { sex: 'L', kecamatan_id: 4 }, [{ unitId: social }]);
  for (const kecamatan of [1, 4, 4]) {
    addParticipant(context, { kecamatan_id: kecamatan, village_text: `Desa ${kecamatan}` }, [
      { segment: 'bpu', category: 'petani', startsOn: '2026-01-01' },
    ]);
  }
  return { context, folder };
}

const stateOf = (context: DataContext, layout: ReportLayout = 'A') => layouts['layouts.get'](context, { layout });
const shownAs = (context: DataContext, choice: Partial<ReportChoice>, design?: LayoutDesign) =>
  reports['reports.preview'](context, { ...aReportChoice(choice), ...(design && { design }) });
function saved(context: DataContext, design: LayoutDesign | null, layout: ReportLayout = 'A') {
  return layouts['layouts.save'](context, { layout, basedOn: stateOf(context, layout).newest, design });
}

const own = (key: string, formula: string | null, more: Partial<LayoutDesign['columns'][number]> = {}) => ({
  key,
  groups: [],
  caption: key.toUpperCase(),
  width: 12,
  own: { type: 'integer' as const, formula, total: null },
  choices: [],
  isEditable: false,
  ...more,
});

describe('the layout of a report', () => {
  it.each(reportLayouts.filter(isEditable))(
    '%s as the program brings it gives the sheet it had, in any period',
    (layout) => {
      const { context } = anOffice();
      const { shipped, isShipped } = stateOf(context, layout);
      expect(isShipped).toBe(true);
      for (const period of ['2026-T4', '2026-T3', '2025-T1']) {
        expect(shownAs(context, { layout, period }, shipped)).toEqual(shownAs(context, { layout, period }));
      }
    },
  );

  it('shows other titles, columns, groups, formulas, paper and signers', () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    const column = (key: string) => shipped.columns.find((one) => one.key === key) ?? own(key, null);
    const shownKeys = ['no', 'unit', 'people', 'women'];
    const design: LayoutDesign = {
      ...shipped,
      titles: ['DAFTAR KAMI', 'KEADAAN {{TANGGAL}} DI {{kabupaten}}', '{{Periode}}'],
      notes: ['Sumber: data kami'],
      columns: [
        column('no'),
        { ...column('unit'), caption: 'KANTOR' },
        { ...column('people'), groups: ['ORANG'], width: 20 },
        { ...column('women'), groups: ['ORANG'], caption: 'WANITA' },
        own('rata', '[women]/[people]', { own: { type: 'percent', formula: '[women]/[people]', total: 'formula' } }),
        own('paraf', null, { own: { type: 'text', formula: null, total: null } }),
      ],
      leftOut: shipped.columns.map(({ key }) => key).filter((key) => !shownKeys.includes(key)),
      page: { ...shipped.page, paper: 'A4', orientation: 'portrait' },
      hasNumbering: false,
      hasLetterhead: false,
      signatures: { ...shipped.signatures, right: 'none', left: 'none' },
    };
    const shown = shownAs(context, {}, design);
    expect(shown.titles).toEqual([
      'DAFTAR KAMI',
      'KEADAAN 30 SEPTEMBER 2026 DI Kabupaten Banggai',
      'Triwulan III Tahun 2026',
    ]);
    expect(shown.notes[0]).toBe('Sumber: data kami');
    expect(shown.head[0]?.map(({ caption }) => caption)).toEqual(['NO', 'KANTOR', 'ORANG', 'RATA', 'PARAF']);
    expect(shown.rows).toEqual([
      ['1', 'Dinas Kesehatan', '3', '2', '66,67 %', ''],
      ['2', 'Dinas Sosial', '1', '-', '-', ''],
    ]);
    expect(shown.totals).toEqual(['JUMLAH', '', '4', '2', '50,00 %', '']);
    expect(shown).toMatchObject({ letterhead: null, signatures: null, hasNumbering: false });
    expect(shown.page).toMatchObject({ paper: 'A4', orientation: 'portrait' });
  });

  it('writes what it shows, sums that were formulas as numbers where their columns are gone', async () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    const isKept = ({ key }: { readonly key: string }) => ['no', 'unit', 'people', 'share'].includes(key);
    saved(context, {
      ...shipped,
      columns: shipped.columns.filter(isKept),
      leftOut: shipped.columns.filter((one) => !isKept(one)).map(({ key }) => key),
      isProtected: true,
      hasFilter: true,
    });
    const { answer, path } = await aWrittenReport(context, { layout: 'A' });
    expect(answer.layoutVersion).toBe(1);
    const cells = [...readSheet(path, 0).values()];
    expect(cells.filter(({ formula }) => formula !== undefined).map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/^SUM\(C\d+:C\d+\)$/),
    ]);
    expect(shownAs(context, {}).totals).toEqual(['JUMLAH', '', '4', '']);
    expect(readParts(path).get('xl/worksheets/sheet1.xml')?.toString()).toContain('<sheetProtection ');
  });

  it('gives every group of rows a row of sub-totals that the total passes over', async () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context, 'B');
    saved(context, { ...shipped, groupBy: 'kecamatan' }, 'B');
    const shown = shownAs(context, { layout: 'B' });
    expect(shown.subtotals).toEqual([1, 3]);
    expect(shown.rows.map((row) => [row[0], row[4]])).toEqual([
      ['1', '1'],
      [`Jumlah ${shown.rows[0]?.[1]}`, '1'],
      ['2', '2'],
      [`Jumlah ${shown.rows[2]?.[1]}`, '2'],
    ]);
    expect(shown.totals?.[4]).toBe('3');
    const { path } = await aWrittenReport(context, { layout: 'B' });
    const formulas = [...readSheet(path, 0).values()].flatMap(({ formula }) =>
      formula === undefined ? [] : [formula],
    );
    expect(formulas.filter((formula) => formula.startsWith('SUBTOTAL(9,')).length).toBeGreaterThan(6);
    expect(formulas.filter((formula) => formula.startsWith('SUM('))).toEqual([]);
  });

  it.skipIf(!hasLibreOffice())(
    'calculates sub-totals to the same numbers in LibreOffice',
    { timeout: 120_000 },
    async () => {
      const { context } = anOffice();
      saved(context, { ...stateOf(context, 'B').shipped, groupBy: 'kecamatan' }, 'B');
      const { path } = await aWrittenReport(context, { layout: 'B' });
      expect((await expectSameInLibreOffice(path))[0]).toBeGreaterThan(6);
    },
  );

  it('never lets a report of one unit look like one of all', () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    const unitUid =
      context.reader.prepare<[], string>("SELECT uid FROM unit WHERE name = 'Dinas Sosial'").pluck().get() ?? '';
    expect(shownAs(context, { unitUid }, { ...shipped, titles: ['LAPORAN KAMI'] }).notes).toEqual([
      'Hanya: Dinas Sosial',
    ]);
    const named = { ...shipped, titles: ['LAPORAN DINAS SOSIAL'] };
    expect(shownAs(context, { unitUid }, named).notes).toEqual([]);
  });

  it('shows a column that the program has since then', () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    saved(context, { ...shipped, titles: ['LAPORAN KAMI'] });
    addParticipant(context, { sex: null }, [{ unitId: 1 }]);
    const { head, rows } = shownAs(context, { period: '2026-T3' });
    expect(head[1]?.map(({ caption }) => caption)).toContain('TANPA KET.');
    expect(rows[0]?.slice(2, 6)).toEqual(['1', '2', '1', '4']);
  });
});

describe('the arms of the regency', () => {
  it('stand beside the letterhead in the preview and in Excel, where it has one', async () => {
    const { context } = anOffice();
    const { rowVersion, ...office } = officeHandlers['office.get'](context);
    officeHandlers['office.save'](context, { ...office, rowVersion, arms: png });
    expect(shownAs(context, {}).letterhead?.arms).toBe(png);
    const pictures = async () =>
      Array.from(readParts((await aWrittenReport(context, { layout: 'A' })).path).keys()).filter((name) =>
        name.startsWith('xl/media/'),
      );
    expect(await pictures()).toHaveLength(1);
    saved(context, { ...stateOf(context).shipped, hasLetterhead: false });
    expect(await pictures()).toEqual([]);
  });

  it('are refused when they are no PNG picture', () => {
    const { context } = anOffice();
    const office = officeHandlers['office.get'](context);
    expect(officeSettings.safeParse({ ...office, arms: 'aGFsbw==' }).success).toBe(false);
    expect(officeSettings.safeParse({ ...office, arms: png }).success).toBe(true);
  });
});

describe('versions of a layout', () => {
  it('are kept, can be taken back, and the program’s own can always be had again', () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    const usual = shownAs(context, {});
    saved(context, { ...shipped, titles: ['SATU'] });
    const second = saved(context, { ...shipped, titles: ['DUA'] });
    expect(shownAs(context, {}).titles).toEqual(['DUA']);
    undoAction(context, second.action);
    expect(shownAs(context, {}).titles).toEqual(['SATU']);
    saved(context, { ...shipped, titles: ['TIGA'] });
    saved(context, null);
    expect(shownAs(context, {})).toEqual(usual);
    const { versions, isShipped, newest } = stateOf(context);
    expect(versions.map(({ version, isShipped: restored }) => [version, restored])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect([isShipped, newest]).toEqual([true, 3]);
    expect(layouts['layouts.version'](context, { layout: 'A', version: 2 }).titles).toEqual(['TIGA']);
    expect(layouts['layouts.version'](context, { layout: 'A', version: 3 })).toEqual(shipped);
  });

  it('keep captions that were not changed as the program has them, which may follow the period', () => {
    const { context } = anOffice();
    const { shipped } = stateOf(context);
    saved(context, { ...shipped, titles: ['KAMI'] });
    const captions = (period: string) => shownAs(context, { period }).head[0]?.map(({ caption }) => caption);
    expect(captions('2026-T3')).toContain('REALISASI S.D. TRIWULAN');
    expect(captions('2026-09')).not.toContain('REALISASI S.D. TRIWULAN');
    expect(stateOf(context).design.columns).toEqual(shipped.columns);
    const renamed = shipped.columns.map((one) => (one.key === 'realised' ? { ...one, caption: 'TERPAKAI' } : one));
    saved(context, { ...shipped, columns: renamed });
    expect(captions('2026-09')).toContain('TERPAKAI');
  });

  it('are not made over one that somebody else made meanwhile', () => {
    const { context } = anOffice();
    const { shipped, newest } = stateOf(context);
    saved(context, shipped);
    expect(codeOf(() => layouts['layouts.save'](context, { layout: 'A', basedOn: newest, design: shipped }))).toBe(
      'stale-edit',
    );
  });

  it('do not change what an issued report says', async () => {
    const { context } = anOffice();
    const before = (await aWrittenReport(context, { layout: 'A' })).answer;
    expect(before.layoutVersion).toBeNull();
    saved(context, { ...stateOf(context).shipped, titles: ['BARU'] });
    const { count } = await reports['reports.compare'](context, { uid: before.uid }, aJob().extras);
    expect(count).toBe(0);
    const after = (await aWrittenReport(context, { layout: 'A' })).answer;
    expect(reports['reports.issued'](context).map(({ layoutVersion }) => layoutVersion)).toEqual([1, null]);
    expect((await reports['reports.compare'](context, { uid: after.uid }, aJob().extras)).count).toBe(0);
  });

  it.each(['H-A', 'H-B', 'isian', 'rakor'] as const)('are refused for %s, whose form is not the office’s', (layout) => {
    const { context } = anOffice();
    expect(codeOf(() => stateOf(context, layout))).toBe('layout-fixed');
    expect(codeOf(() => layouts['layouts.save'](context, { layout, basedOn: 0, design: null }))).toBe('layout-fixed');
  });
});

describe('a layout that no sheet could be made of is refused in words', () => {
  const cases: [string, string, (design: LayoutDesign) => LayoutDesign][] = [
    ['a mark that is none', 'layout-mark-unknown', (design) => ({ ...design, titles: ['{{bulan ini}}'] })],
    ['a formula of nothing', 'layout-formula-wrong', (design) => withOwn(design, own('x', '[tidak-ada]*2'))],
    ['half a formula', 'layout-formula-wrong', (design) => withOwn(design, own('x', '[men]+'))],
    ['a day in a formula', 'layout-formula-wrong', (design) => withOwn(design, own('x', 'ASOF-[men]'))],
    ['formulas in a circle', 'layout-formula-circular', (design) => withOwn(design, own('x', '[y]'), own('y', '[x]'))],
    ['groups of numbers', 'layout-group-wrong', (design) => ({ ...design, groupBy: 'men' })],
    ['a column twice', 'input-invalid', (design) => withOwn(design, ...design.columns.slice(0, 1))],
    [
      'an own column in the place of the program’s',
      'input-invalid',
      (design) => ({ ...design, columns: [own('men', null)] }),
    ],
  ];
  const withOwn = (design: LayoutDesign, ...more: LayoutDesign['columns']) => ({
    ...design,
    columns: [...design.columns, ...more],
  });

  it.each(cases)('%s', (_what, code, change) => {
    const { context } = anOffice();
    const design = change(stateOf(context).shipped);
    expect(codeOf(() => saved(context, design))).toBe(code);
    expect(codeOf(() => shownAs(context, {}, design))).toBe(code);
    expect(stateOf(context).newest).toBe(0);
  });

  it('groups of a list that may be of any length', () => {
    const { context } = anOffice();
    const { shipped, canGroup } = stateOf(context, 'G');
    expect(canGroup).toBe(false);
    expect(codeOf(() => saved(context, { ...shipped, groupBy: 'name' }, 'G'))).toBe('layout-group-wrong');
  });
});

describe('a layout in a file', () => {
  const take = (context: DataContext, folder: string, text: string, layout: ReportLayout = 'A') => {
    const path = join(folder, 'tata-letak.json');
    writeFileSync(path, text);
    const { extras } = aJob({ file: { path, name: 'tata-letak.json' } });
    return layouts['layouts.take'](context, { layout, file: 'token-123' }, extras);
  };

  it('is the same in another office, where unknown officials give way to the usual ones', async () => {
    const { context, folder } = anOffice();
    const { shipped } = stateOf(context);
    const signatures = { ...shipped.signatures, right: '01930000-0000-7000-8000-000000000000' };
    const text = layoutFileText('A', { ...shipped, titles: ['KAMI'], signatures });
    const { design } = await take(context, folder, text);
    expect(design).toEqual({ ...shipped, titles: ['KAMI'] });
    expect(stateOf(context).newest).toBe(0);
  });

  it.each([
    ['no layout', 'halo', 'layout-file-unreadable'],
    ['something else', '{"format":"pantau-ucj-import-profiles","version":1}', 'layout-file-unreadable'],
    ['a newer one', '{"format":"pantau-ucj-report-layout","version":9}', 'layout-file-newer'],
    ['half of one', '{"format":"pantau-ucj-report-layout","version":1,"layout":"A"}', 'layout-file-unreadable'],
  ])('is refused when it is %s', async (_what, text, code) => {
    const { context, folder } = anOffice();
    expect(await codeOfPromise(take(context, folder, text))).toBe(code);
  });

  it('is refused when it is of another report', async () => {
    const { context, folder } = anOffice();
    const text = layoutFileText('A', stateOf(context).shipped);
    expect(await codeOfPromise(take(context, folder, text, 'B'))).toBe('layout-of-other-report');
  });
});
