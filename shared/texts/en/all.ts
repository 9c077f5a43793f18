import type { Catalogue } from '../id/all.ts';
import type { Translation } from '../translation.ts';
import { agenda } from './agenda.ts';
import { agreementList } from './agreements/list.ts';
import { agreements } from './agreements/agreements.ts';
import { budget } from './budget.ts';
import { coverage } from './coverage.ts';
import { contributions } from './contributions.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import * as importAgreements from './imports/agreements.ts';
import * as importRules from './imports/rules.ts';
import { insurerList } from './imports/insurer-list.ts';
import { imports } from './imports/imports.ts';
import { lapsing } from './lapsing.ts';
import { masterdata } from './masterdata.ts';
import { participants } from './participants.ts';
import { problems } from './problems.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { ui } from './ui.ts';

/** English; a key that Indonesian has and this lacks does not compile. */
export const english: Translation<Catalogue> = {
  agenda,
  agreementList,
  agreements,
  budget,
  coverage,
  contributions,
  documents,
  errors,
  fields,
  frame,
  history,
  home,
  importRules: {
    problems: { ...importRules.cellProblems, ...importAgreements.agreementImportProblems },
    readings: { ...importRules.columnReadings, ...importAgreements.agreementReadings },
    repairs: importRules.repairReasons,
    rowKinds: importRules.rowKinds,
  },
  importedAgreements: importAgreements.importedAgreements,
  imports,
  insurerList,
  lapsing,
  masterdata,
  participants,
  problems,
  reports,
  settings,
  start,
  ui,
};
