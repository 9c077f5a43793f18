import type { imports as source } from '../../id/imports/imports.ts';
import type { Translation } from '../../translation.ts';
import { findings } from './findings.ts';
import { importReceipt } from './receipt.ts';
import { importSteps } from './steps.ts';

export const imports: Translation<typeof source> = {
  title: 'Import',
  subtitle: 'Excel lists from departments, sub-districts and villages come in without retyping.',
  help: {
    purpose: 'Takes in Excel lists from departments, sub-districts and villages without retyping.',
    steps:
      'Drop a file on any screen. The program shows head rows, columns, spellings and problems before anything is saved. No data changes until Save is pressed, and an import can be undone at any time from its receipt.',
    keys: 'Enter goes to the next step, Ctrl+Enter from any field. In Table head, the up and down arrows move the head, Shift with the arrows changes its height. In Check, Enter on a row opens what it says to be corrected; the file itself is not changed.',
    rules:
      'Empty cells and missing columns change no data. Equal values are ignored, different ones become changes. A list does not change days that have passed: a different unit, category, wage or programme ends the old spell the day before Starts and begins a new one; other funding becomes a second spell beside it; a different start is only a warning. INACTIVE without a month for somebody recorded as active is a conflict. Fields edited by hand since the last import become conflicts and are not overwritten. A NIK that stands twice in one file: the first row goes in, the next ones are conflicts, even when they are alike.',
    profiles:
      'Layouts of lists that were imported are remembered by their head of table. On the first screen of Import they can be saved to a file and taken on another computer; a spelling that means something else there is left as it is.',
    leave:
      'You may leave this screen at any time. File and choices stay while the program is open; only the preview may have to be read again.',
  },
  drop: 'A list from Excel (.xlsx, .xls), LibreOffice (.ods), CSV or a web table. The original file is not changed.',
  close: 'Close file',
  saving:
    'The import of {{file}} is being saved, so no other file was opened. Wait until it is done, or cancel it first.',
  saved: 'The import of {{file}} is saved.',
  openReceipt: 'Open the receipt',
  giveUp: {
    title: 'Leave the import of {{file}}?',
    text: 'Nothing of this file is saved yet. Its choices and its preview are lost; spellings you approved stay remembered.',
    stay: 'Go on with this import',
    leave: 'Leave',
  },
  renewed: 'The preview was read again because the data had changed. Nothing was saved.',
  format: {
    xlsb: 'A binary Excel workbook (.xlsb).',
    xls: 'An old Excel workbook (.xls).',
    ods: 'A LibreOffice workbook (.ods).',
    html: 'Tables of a web page (HTML).',
    'spreadsheet-2003': 'An Excel 2003 XML sheet.',
    text: 'Text with separators (CSV); every cell is read as text.',
    throughLibrary:
      'This file holds a construct that our own reader does not know, so a second reader was used. Look more closely at the samples.',
  },
  layouts: { 'sipp-a': 'SIPP layout A', 'sipp-b': 'SIPP layout B', isian: 'List for a unit to correct' },
  profiles: {
    title: 'List layouts that are remembered',
    hint_one:
      '{{count, number}} layout: columns, date order, defaults and spellings that were chosen once. It can be carried to another computer.',
    hint_other:
      '{{count, number}} layouts: columns, date order, defaults and spellings that were chosen once. They can be carried to another computer.',
    none: 'None yet. A layout is remembered once a list was imported, or is taken from another office’s file.',
    save_one: 'Save {{count, number}} layout to a file',
    save_other: 'Save {{count, number}} layouts to a file',
    take: 'Take layouts from a file',
    fileName: 'List layouts',
    written: 'Layouts written to {{file}}: {{profiles, number}}; spellings: {{spellings, number}}.',
    writtenPart:
      '{{profiles, number}} layouts and {{spellings, number}} spellings written to {{file}}; {{leftOut, number}} more were left out: the oldest, or what could not be read again.',
    taken:
      '{{file}}: {{new, number}} layouts new, {{changed, number}} in place of what was remembered, {{spellings, number}} spellings new.',
    nothingNew: 'There is nothing new in {{file}}. Nothing was changed.',
    unknown: {
      title_one: '{{count, number}} name is not known here',
      title_other: '{{count, number}} names are not known here',
      text: 'Everything else was taken from {{file}}. What points to the names below was left empty; add them in Master data, then take the same file again.',
      more_one: 'and {{count, number}} more name',
      more_other: 'and {{count, number}} more names',
    },
  },
  profile: {
    fromFile:
      'The head of the table is known from the file of layouts taken on {{at}}, by the list {{file}}. Its columns and date order are used.',
    builtIn:
      'The head of the table is that of the form of BPJS Ketenagakerjaan for new workers; its columns and date order are known.',
    known: 'Recognised: a list like {{file}}, imported on {{at}}. Its columns, date order and defaults are used again.',
    knownHead:
      'The head of the table is known from {{file}}, imported on {{at}}. Its columns and date order are used again; the unit is not, as the titles differ.',
    defaults: 'For what is not written: unit {{unit}}, category {{category}}, funding {{funding}}, start {{startsOn}}.',
    straight: 'Straight to the preview',
    stepByStep: 'Step by step',
  },
  enterHint: 'Enter goes on. Nothing is saved yet.',
  undoable: 'After saving, the whole import can still be undone.',
  stepLabel: 'Step {{step}}',
  ofSheets_one: 'Sheet “{{sheet}}”, the only sheet',
  ofSheets_other: 'Sheet “{{sheet}}” of {{count, number}} sheets',
  ready:
    '{{sheets}} · {{read, number}} rows · ready {{ready, number}} · conflicts {{conflict, number}} · rejected {{rejected, number}}',
  task: { inspect: 'Opening {{file}}', preview: 'Reading every row of {{file}}', commit: 'Saving {{file}}' },
  taskHint: {
    inspect: 'The program looks for the sheet that holds a list, its head and its columns.',
    preview: 'Other screens can be used meanwhile. Cancel comes back to this step; no data changes.',
    commit: 'All rows are saved at once. If it is cancelled, none is saved.',
  },
  steps: {
    file: 'File',
    head: 'Table head',
    columns: 'Columns',
    values: 'Values',
    check: 'Check',
    preview: 'Preview',
    receipt: 'Receipt',
  },
  failed: {
    title: 'The file cannot be read',
    cancelled: 'Reading was cancelled',
    cancelledText: 'No data changed. Read this file again, or choose another one.',
    other: 'Choose another file',
    again: 'Read again',
  },
  noPreview: {
    title: 'There is no preview yet',
    text: 'The rows have to be read again with the present choices. No data changed.',
    read: 'Read rows',
  },
  ...importReceipt,
  ...importSteps,
  level: { error: 'error', warning: 'warning', info: 'info', repair: 'repair' },
  problems: findings,
};
