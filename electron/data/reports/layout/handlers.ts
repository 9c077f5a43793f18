import { readFile, stat } from 'node:fs/promises';
import type { Output, Parsed } from '../../../../shared/contract.ts';
import { isLongList, type LayoutDesign } from '../../../../shared/reports/layout/design.ts';
import { refuseFaults } from '../../../../shared/reports/layout/faults.ts';
import { layoutFileText, mostLayoutBytes, readLayoutFile } from '../../../../shared/reports/layout/file.ts';
import type { LayoutEdit, LayoutState } from '../../../../shared/reports/layout/schema.ts';
import { shippedDesign, withoutUsualCaptions, withUsualCaptions } from '../../../../shared/reports/layout/shipped.ts';
import type { ReportLayout } from '../../../../shared/reports/schema.ts';
import { CodedError, fail } from '../../../../shared/result.ts';
import type { DataContext, Handlers, JobExtras } from '../../context.ts';
import { insertRecord, type Row } from '../../records.ts';
import { wholeOf } from './designed.ts';
import { currentLayout, layoutVersion, layoutVersions, newestVersion } from './versions.ts';

function shippedOf(context: DataContext, layout: ReportLayout) {
  const { report, facts } = wholeOf(context, layout);
  return { report, shipped: shippedDesign(report.table, facts, report) };
}

function stateOf(context: DataContext, layout: ReportLayout): LayoutState {
  const { report, shipped } = shippedOf(context, layout);
  const { design } = currentLayout(context.reader, layout);
  const types = new Map(report.table.columns.map(({ key, type }) => [key, type]));
  return {
    newest: newestVersion(context.reader, layout),
    isShipped: design === null,
    design: design ? withUsualCaptions(design, shipped) : shipped,
    shipped,
    columns: shipped.columns.map(({ key, caption, groups }) => ({
      key,
      caption: [...groups, ...(caption === null ? [] : [caption])].join(': '),
      isText: types.get(key) === 'text',
    })),
    canGroup: !isLongList(layout),
    versions: layoutVersions(context.reader, layout),
  };
}

function refuseFaultsOf(context: DataContext, layout: ReportLayout, design: LayoutDesign): void {
  refuseFaults(design, wholeOf(context, layout).report.table, !isLongList(layout));
}

/** Makes a version of a layout. Codes: `stale-edit` when another was made meanwhile, `layout-fixed`, those of the faults. */
function saveLayout(context: DataContext, { layout, basedOn, design }: LayoutEdit): Output<'layouts.save'> {
  const { writer, actions } = context;
  const { shipped } = shippedOf(context, layout);
  if (design !== null) refuseFaultsOf(context, layout, design);
  if (newestVersion(writer, layout) !== basedOn) fail('stale-edit');
  const version = basedOn + 1;
  const kind = design === null ? 'report-layout.restored' : 'report-layout.saved';
  return actions.run({ kind, params: { layout, version }, topics: ['reports'] }, ({ at, uid: action }) => {
    const who = writer.prepare<[string], string>('SELECT who FROM action WHERE uid = ?').pluck().get(action) ?? '';
    const row: Row = {
      layout,
      version,
      design: design && JSON.stringify(withoutUsualCaptions(design, shipped)),
      at,
      who,
    };
    return { uid: insertRecord(writer, 'report_layout', row) };
  });
}

/** Writes a layout to a file, as it stands in the editor. Codes of the thread: `file-in-use`, `folder-not-writable`, `disk-full`. */
async function writeLayout(
  _context: DataContext,
  { layout, design }: Parsed<'layouts.write'>,
  { stream, file }: JobExtras,
): Promise<Output<'layouts.write'>> {
  if (!stream || !file) return fail('internal');
  await stream.send(layoutFileText(layout, design));
  stream.end();
  await stream.value();
  return { file: file.name };
}

/** The layout in a file, to be looked at before it is saved. Codes: `file-unreadable`, those of {@link readLayoutFile} and the faults. */
async function takeLayout(
  context: DataContext,
  { layout }: Parsed<'layouts.take'>,
  { file }: JobExtras,
): Promise<Output<'layouts.take'>> {
  if (!file) return fail('internal');
  const design = readLayoutFile(await textOf(file.path), layout);
  refuseFaultsOf(context, layout, design);
  return { file: file.name, design: withKnownSigners(context, design) };
}

/** Officials of another office are nobody here: the usual ones sign. */
function withKnownSigners({ reader }: DataContext, design: LayoutDesign): LayoutDesign {
  const isKnown = reader.prepare<[string], number>('SELECT 1 FROM official WHERE uid = ?').pluck();
  const known = (who: string) => (who === 'none' || isKnown.get(who) === 1 ? who : 'usual');
  const { right, left } = design.signatures;
  return { ...design, signatures: { ...design.signatures, right: known(right), left: known(left) } };
}

async function textOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    // a pipe or a device has no end
    if (!found.isFile() || found.size > mostLayoutBytes) fail('layout-file-unreadable');
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError('file-unreadable', undefined, { cause: error });
  }
}

export const layoutHandlers = {
  'layouts.get': (context, { layout }) => stateOf(context, layout),
  'layouts.version': (context, { layout, version }) => {
    const { shipped } = shippedOf(context, layout);
    const design = layoutVersion(context.reader, layout, version);
    return design ? withUsualCaptions(design, shipped) : shipped;
  },
  'layouts.save': saveLayout,
  'layouts.write': writeLayout,
  'layouts.take': takeLayout,
} satisfies Handlers<'layouts'>;
