import type { settings as source } from '../id/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof source> = {
  title: 'Settings',
  help: {
    purpose: 'Office name, letterhead, appearance, language and storage folder.',
    steps: 'Fields of the office take effect when saved. Appearance and language take effect at once.',
    check: 'Checking the data proves that the store is whole and its history was not changed from outside the program.',
    sample: 'Sample data is removed from here; the program then begins at the first screen.',
  },
  office: {
    title: 'Office',
    aside: 'printed in the letterhead of reports',
    name: 'Name of the office',
    shortName: 'Short name',
    shortNameHint: 'Shown under the name of the program',
    government: 'Regional government',
    governmentHint: 'First line of the letterhead',
    regencyName: 'Regency or city',
    regencyCode: 'Kemendagri code',
    regencyCodeHint: 'For example 72.01; not the BPS code 7202',
    regencyCodeWrong: 'Write two digits, a dot, two digits, for example 72.01.',
    address: 'Address',
    addressHint: 'Printed under the name of the office',
    signingPlace: 'Place of signing',
    timeZone: 'Time zone',
    zones: { jakarta: 'WIB', makassar: 'WITA', jayapura: 'WIT' },
    operatorName: 'Name of the operator',
    operatorNameHint: 'Recorded in the history',
    saved: 'Details of the office saved.',
    stale: 'The details of the office were changed elsewhere. Your changes are not saved.',
    reload: 'Reload',
  },
  appearance: { title: 'Appearance and language', aside: 'takes effect at once' },
  storage: {
    title: 'Storage',
    folder: 'Data folder',
    open: 'Open folder',
    version: 'Version',
    runtime: 'Runtime',
    log: 'Log file',
  },
  check: {
    title: 'Check the data',
    text: 'Reads the whole store: pages and indexes, references between records, the chain of the history, and what is kept although it is computed. Nothing is changed.',
    run: 'Check now',
    running: 'Checking the store',
    good: 'No problem found. {{rows, number}} records in {{tables}} tables were checked.',
    bad_one: '{{count}} kind of problem found in the {{rows, number}} records checked.',
    bad_other: '{{count}} kinds of problems found in the {{rows, number}} records checked.',
    count_one: '{{count, number}} case',
    count_other: '{{count, number}} cases',
    findings: {
      'store-damaged':
        'Part of the store file is damaged. Do not change data; copy the data folder, then ask your support.',
      'reference-broken': 'Some records point to records that no longer exist. Ask your support.',
      'history-broken':
        'The chain of the history is broken: the store was changed from outside the program. Ask your support.',
      'record-differs-from-history':
        'Some records differ from their history: they were changed from outside the program. Ask your support.',
      'problems-outdated': 'The problems of some participants are out of date. Open and save those participants again.',
      'search-text-outdated':
        'The search text of some participants is out of date. Open and save those participants again.',
    },
    unknown: 'A finding that is not known yet ({{code}}).',
  },
  sample: {
    title: 'Sample data',
    text: 'The program is working on the sample office. Remove the sample data to begin with the data of your own office.',
    changes_one: '{{count, number}} change was made since the sample data was loaded.',
    changes_other: '{{count, number}} changes were made since the sample data was loaded.',
    noChanges: 'Nothing was changed since the sample data was loaded.',
    remove: 'Remove sample data',
    confirmText: 'All sample data is removed and the program goes back to its first screen. This cannot be undone.',
    word: 'REMOVE',
  },
};
