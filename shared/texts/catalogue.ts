import type { KeyOf, Translation } from './translation.ts';
import { agenda as enAgenda } from './en/agenda.ts';
import { agreementList as enAgreementList } from './en/agreements/list.ts';
import { agreements as enAgreements } from './en/agreements/agreements.ts';
import { documents as enDocuments } from './en/documents.ts';
import { errors as enErrors } from './en/errors.ts';
import { fields as enFields } from './en/fields.ts';
import { frame as enFrame } from './en/frame.ts';
import { history as enHistory } from './en/history.ts';
import { home as enHome } from './en/home.ts';
import * as enImportAgreements from './en/imports/agreements.ts';
import * as enImportRules from './en/imports/rules.ts';
import { insurerList as enInsurerList } from './en/imports/insurer-list.ts';
import { imports as enImports } from './en/imports/imports.ts';
import { masterdata as enMasterdata } from './en/masterdata.ts';
import { participants as enParticipants } from './en/participants.ts';
import { problems as enProblems } from './en/problems.ts';
import { reports as enReports } from './en/reports.ts';
import { settings as enSettings } from './en/settings.ts';
import { start as enStart } from './en/start.ts';
import { ui as enUi } from './en/ui.ts';
import { agenda as idAgenda } from './id/agenda.ts';
import { agreementList as idAgreementList } from './id/agreements/list.ts';
import { agreements as idAgreements } from './id/agreements/agreements.ts';
import { documents as idDocuments } from './id/documents.ts';
import { errors as idErrors } from './id/errors.ts';
import { fields as idFields } from './id/fields.ts';
import { frame as idFrame } from './id/frame.ts';
import { history as idHistory } from './id/history.ts';
import { home as idHome } from './id/home.ts';
import * as idImportAgreements from './id/imports/agreements.ts';
import * as idImportRules from './id/imports/rules.ts';
import { insurerList as idInsurerList } from './id/imports/insurer-list.ts';
import { imports as idImports } from './id/imports/imports.ts';
import { masterdata as idMasterdata } from './id/masterdata.ts';
import { participants as idParticipants } from './id/participants.ts';
import { problems as idProblems } from './id/problems.ts';
import { reports as idReports } from './id/reports.ts';
import { settings as idSettings } from './id/settings.ts';
import { start as idStart } from './id/start.ts';
import { ui as idUi } from './id/ui.ts';

/** Indonesian: the source of all keys and the language the program starts in. */
const indonesian = {
  agenda: idAgenda,
  agreementList: idAgreementList,
  agreements: idAgreements,
  documents: idDocuments,
  errors: idErrors,
  fields: idFields,
  frame: idFrame,
  history: idHistory,
  home: idHome,
  importRules: {
    problems: { ...idImportRules.cellProblems, ...idImportAgreements.agreementImportProblems },
    readings: { ...idImportRules.columnReadings, ...idImportAgreements.agreementReadings },
    repairs: idImportRules.repairReasons,
    rowKinds: idImportRules.rowKinds,
  },
  importedAgreements: idImportAgreements.importedAgreements,
  imports: idImports,
  insurerList: idInsurerList,
  masterdata: idMasterdata,
  participants: idParticipants,
  problems: idProblems,
  reports: idReports,
  settings: idSettings,
  start: idStart,
  ui: idUi,
};

/** Everything the program says, by feature. */
export type Catalogue = typeof indonesian;
/** A key of a text, `agreements.title`; a plural text is named without its ending. */
export type TextKey = KeyOf<Catalogue>;

const english: Translation<Catalogue> = {
  agenda: enAgenda,
  agreementList: enAgreementList,
  agreements: enAgreements,
  documents: enDocuments,
  errors: enErrors,
  fields: enFields,
  frame: enFrame,
  history: enHistory,
  home: enHome,
  importRules: {
    problems: { ...enImportRules.cellProblems, ...enImportAgreements.agreementImportProblems },
    readings: { ...enImportRules.columnReadings, ...enImportAgreements.agreementReadings },
    repairs: enImportRules.repairReasons,
    rowKinds: enImportRules.rowKinds,
  },
  importedAgreements: enImportAgreements.importedAgreements,
  imports: enImports,
  insurerList: enInsurerList,
  masterdata: enMasterdata,
  participants: enParticipants,
  problems: enProblems,
  reports: enReports,
  settings: enSettings,
  start: enStart,
  ui: enUi,
};

/** The texts of every language; a key missing in one does not compile. */
export const catalogue = { id: indonesian, en: english };
