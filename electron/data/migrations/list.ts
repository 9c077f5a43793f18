import { first } from './0001-first.ts';
import { agreementsInFull } from './0002-agreements.ts';
import { documentTemplates } from './0003-document-templates.ts';
import { regulations } from './0004-regulations.ts';
import { importOfAgreements } from './0005-import-of-agreements.ts';
import { checklistRounds } from './0006-checklist-rounds.ts';
import { snoozedMilestones } from './0007-snoozed-milestones.ts';
import { insurerLists } from './0008-insurer-lists.ts';
import { importProfiles } from './0009-import-profiles.ts';
import { workforce } from './0010-workforce.ts';
import { rates } from './0011-rates.ts';
import { budget } from './0012-budget.ts';
import { workforceFiles } from './0013-workforce-files.ts';
import { lapseRules } from './0014-lapse-rules.ts';
import { moneyOfOthers } from './0015-money-of-others.ts';
import { issuedReports } from './0016-issued-reports.ts';
import { reportLayoutVersions } from './0017-report-layouts.ts';
import type { Migration } from './migration.ts';

/** Every step of the store, oldest first; `user_version` counts the ones that were taken. A shipped step is never edited. */
export const migrations: readonly Migration[] = [
  { name: '0001-first', sql: first, schema: 'e6b63e6684d93a1e' },
  { name: '0002-agreements', sql: agreementsInFull, schema: 'badd7582c2a11a90' },
  { name: '0003-document-templates', sql: documentTemplates, schema: '469a0318485e548d' },
  { name: '0004-regulations', sql: regulations, schema: '11ea95a59158a372' },
  { name: '0005-import-of-agreements', sql: importOfAgreements, schema: 'd5cea26b073e5bfb' },
  { name: '0006-checklist-rounds', sql: checklistRounds, schema: 'cdafc598e84a8aae' },
  { name: '0007-snoozed-milestones', sql: snoozedMilestones, schema: '28239528db9321f4' },
  { name: '0008-insurer-lists', sql: insurerLists, schema: '7f0762f7274045aa' },
  { name: '0009-import-profiles', sql: importProfiles, schema: '0b87299440403a0d' },
  { name: '0010-workforce', sql: workforce, schema: 'b9fec819fe2d0dbe' },
  { name: '0011-rates', sql: rates, schema: '7f35e85be5cf80ef' },
  { name: '0012-budget', sql: budget, schema: '5b1475d60e537130' },
  { name: '0013-workforce-files', sql: workforceFiles, schema: '0ed3faec449a45f9' },
  { name: '0014-lapse-rules', sql: lapseRules, schema: '610bac3128d9192f' },
  { name: '0015-money-of-others', sql: moneyOfOthers, schema: '172173d3eb0027e0' },
  { name: '0016-issued-reports', sql: issuedReports, schema: '5e415b98a6e44f0a' },
  { name: '0017-report-layouts', sql: reportLayoutVersions, schema: 'aa741f2c45478576' },
];
