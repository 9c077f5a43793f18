import type { agreementFiles as source } from '../../id/agreements/files.ts';
import type { Translation } from '../../translation.ts';

export const agreementFiles: Translation<typeof source> = {
  title: 'Files',
  count_one: '{{count, number}} file',
  count_other: '{{count, number}} files',
  empty: 'No file yet. Drop a PDF or scan on this window, or choose the file.',
  edit: 'Edit the details of {{name}}',
  editTitle: 'Details of the file',
  kindOf: 'Kind',
  documentOn: 'Date of the document',
  documentOnHint: 'The date written in the file, if any.',
  saved: 'Details of {{name}} saved.',
  choose: 'Attach file …',
  kindLabel: 'Kind of the file to attach',
  kind: { scan: 'Signed document', draft: 'Draft', letter: 'Letter', minutes: 'Minutes', other: 'Other' },
  open: 'Open {{name}}',
  detach: 'Detach {{name}}',
  detached: '{{name}} detached. Its copy stays in the data folder.',
  attaching: 'Attaching {{name}}',
  attached: '{{name}} attached.',
  attachedMany_one: '{{count, number}} file attached.',
  attachedMany_other: '{{count, number}} files attached.',
  attachingMany: 'Attaching {{name}} ({{place, number}} of {{total, number}})',
  notAttached_one: '{{count, number}} file was not attached:',
  notAttached_other: '{{count, number}} files were not attached:',
  about: '{{kind}} · {{size}} · attached {{on, longDate}}',
  aboutDated: '{{kind}} of {{date, longDate}} · {{size}} · attached {{on, longDate}}',
  kilobytes: '{{size, number}} kB',
  megabytes: '{{size, number}} MB',
  drop: 'Drop to attach to this agreement',
  dropHint: 'PDF, image or Word; several at once if you like',
  preview: {
    label: 'Content of {{name}}',
    outside: 'Open in another program',
    smaller: 'Zoom out',
    larger: 'Zoom in',
    zoom: 'Zoom',
    percent: '{{percent}}%',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page',
    of_one: 'of {{count, number}}',
    of_other: 'of {{count, number}}',
    pageOf: 'Page {{page, number}} of {{pages, number}}',
    brokenImage:
      'This picture cannot be shown because it is damaged or its file is gone. No data has changed. Try another program, or attach a good copy again.',
    fault: {
      broken:
        'This PDF cannot be shown because its content is damaged. No data has changed. Try another program, or attach a good copy again.',
      protected:
        'This PDF is protected by a password and cannot be shown here. No data has changed. Open it in another program with its password.',
      missing:
        'This file is no longer in the data folder. The record of the agreement has not changed. Restore the data folder from its copy, or attach the file again.',
    },
  },
};
