import { z } from 'zod';
import { historyEntry, historyOfInput, historyPageInput, undone } from './actions/schema.ts';
import {
  agreement,
  agreementEdit,
  agreementSummary,
  attachInput,
  endEarlyInput,
  fileEdit,
  renewalProposal,
  renewInput,
  stepEdit,
} from './agreements/schema.ts';
import { kindSetting, kindSettingEdit } from './agreements/kind-settings.ts';
import { agendaEntry, agendaExport, agendaRange, reminder, snoozeInput } from './agreements/reminder-schema.ts';
import { agreementKinds } from './agreements/term.ts';
import { lapseRule, lapseRuleEdit, lapsingCount, paidMonthsOfPerson } from './lapsing/schema.ts';
import * as budget from './budget/schema.ts';
import {
  contribution,
  contributionQuestion,
  listedRule,
  personContributions,
  ratePreview,
  ratePreviewInput,
  rateRuleEdit,
} from './contributions/schema.ts';
import { coverageCount, coverageExport, coverageQuestion, coverageTrend, trendQuestion } from './coverage/schema.ts';
import { whatIfAnswer, whatIfExport, whatIfQuestion } from './coverage/what-if-schema.ts';
import { documentOrder, documentTemplate, templateChoice, templateFile, templateTarget } from './documents/schema.ts';
import { done, fileTicket, fileToken, type jobStarted, plainDate, plainMonth, rowVersion, uid } from './fields.ts';
import { homeSummary, searchHit } from './home/schema.ts';
import {
  addedUnits,
  addUnitsInput,
  importPreview,
  inspection,
  inspectInput,
  learnInput,
  previewInput,
  previewRow,
  previewRepairs,
  previewRepairsInput,
  previewRowsInput,
  receipt,
  rowProblem,
  undoCount,
  undoOutcome,
} from './import/schema.ts';
import {
  profilesToTake,
  profilesToWrite,
  rememberedProfile,
  takenProfiles,
  writtenProfiles,
} from './import/profiles/schema.ts';
import { problemRowsInput, writtenProblemRows } from './import/problem-rows.ts';
import { listImportInput, listReceipt } from './masterdata/list-import.ts';
import * as masterdata from './masterdata/schema.ts';
import { beginInput, office, officeSettings, officeStatus } from './office/schema.ts';
import {
  participant,
  participantCounts,
  participantEdit,
  participantExportInput,
  participantFilter,
  participantPageInput,
  participantRow,
  participationEdit,
  participationEnd,
} from './participants/schema.ts';
import { regulation, regulationAttachInput, regulationEdit } from './regulations/schema.ts';
import { layoutDesign } from './reports/layout/design.ts';
import {
  layoutEdit,
  layoutQuestion,
  layoutState,
  layoutToTake,
  layoutToWrite,
  layoutVersionQuestion,
  reportQuestion,
  takenLayout,
  writtenLayout,
} from './reports/layout/schema.ts';
import {
  reissuedReport,
  reportAgain,
  reportChoice,
  reportComparison,
  reportFillInput,
  reportPreview,
  reportWriteInput,
  writtenReport,
} from './reports/schema.ts';
import * as workforce from './workforce/schema.ts';

const nothing = z.object({});
const one = z.object({ uid });

/** A question: reads a committed state, never waits for a write. */
const read = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ mode: 'read', input, output }) as const;
/** A change: runs inside one action, one after the other. */
const write = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ mode: 'write', input, output }) as const;
/** Long work: answers a job id at once; `output` arrives with the event `job.ended`. */
const job = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ mode: 'job', input, output }) as const;
/** Windows, dialogs, files: answered by the main process itself. */
const shell = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ mode: 'shell', input, output }) as const;

/** Every channel of the program. A channel that is not here does not exist. */
export const contract = {
  'shell.chooseFile': shell(
    z.object({ purpose: z.enum(['workbook', 'attachment', 'template', 'profiles', 'layout']) }),
    fileTicket.nullable(),
  ),
  'shell.chooseSaveTarget': shell(z.object({ suggestedName: z.string().min(1).max(200) }), fileTicket.nullable()),
  'shell.openFile': shell(z.object({ token: fileToken }), nothing),
  'shell.revealFile': shell(z.object({ token: fileToken }), nothing),
  /** Forgets a file that the window is done with; an unknown token is no error. */
  'shell.releaseFile': shell(z.object({ token: fileToken }), nothing),
  'shell.openAttachment': shell(one, nothing),
  'shell.openStoreFolder': shell(nothing, nothing),
  'shell.setTheme': shell(z.object({ theme: z.enum(['light', 'dark', 'system']) }), nothing),
  'shell.setLanguage': shell(z.object({ language: z.enum(['id', 'en']) }), nothing),
  'shell.about': shell(
    nothing,
    z.object({ version: z.string(), runtime: z.string(), storeFolder: z.string(), logFile: z.string() }),
  ),

  'office.status': read(nothing, officeStatus),
  'office.get': read(nothing, office),
  'office.begin': write(beginInput, done),
  'office.save': write(officeSettings.extend({ rowVersion }), done),
  'sample.load': job(nothing, z.object({ participants: z.int(), agreements: z.int() })),
  'sample.remove': write(nothing, nothing),

  'home.summary': read(nothing, homeSummary),
  'search.find': read(
    z.object({ text: z.string().max(120), limit: z.int().min(1).max(30).default(12) }),
    z.array(searchHit),
  ),

  'kecamatan.list': read(nothing, z.array(masterdata.kecamatan)),
  'kecamatan.save': write(masterdata.kecamatanEdit, done),
  'villages.list': read(z.object({ kecamatanUid: uid.nullable() }), z.array(masterdata.village)),
  'villages.save': write(masterdata.villageEdit, done),
  'villages.remove': write(masterdata.removal, done),
  'villages.import': job(listImportInput, listReceipt),
  'units.list': read(nothing, z.array(masterdata.unit)),
  'units.save': write(masterdata.unitEdit, done),
  'units.remove': write(masterdata.removal, done),
  'units.import': job(listImportInput, listReceipt),
  'categories.list': read(nothing, z.array(masterdata.category)),
  'categories.save': write(masterdata.categoryEdit, done),
  'categories.remove': write(masterdata.removal, done),
  'fundings.list': read(nothing, z.array(masterdata.funding)),
  'fundings.save': write(masterdata.fundingEdit, done),
  'fundings.remove': write(masterdata.removal, done),
  'officials.list': read(nothing, z.array(masterdata.official)),
  'officials.save': write(masterdata.officialEdit, done),
  'officials.remove': write(masterdata.removal, done),
  'unitBudgets.list': read(z.object({ year: z.int() }), z.array(masterdata.unitBudget)),
  'unitBudgets.save': write(masterdata.unitBudgetEdit, done),
  'regulations.list': read(z.object({ search: z.string().max(120).default('') }), z.array(regulation)),
  'regulations.save': write(regulationEdit, done),
  'regulations.remove': write(one, done),
  'regulations.attach': job(regulationAttachInput, done),
  'regulations.detach': write(one, done),
  'rates.list': read(nothing, z.array(listedRule)),
  'rates.save': write(rateRuleEdit, done),
  'rates.remove': write(one, done),
  /** Makes a rule what it was when it was shipped, also one that was removed. */
  'rates.restore': write(one, done),
  /** Changes nothing: says what saving (or, with `edit` null, removing) a rule would change in a year. */
  'rates.preview': job(ratePreviewInput, ratePreview),
  'contributions.of': read(z.object({ uid, month: plainMonth.optional() }), personContributions),
  'contributions.calculate': read(contributionQuestion, contribution),

  'workforce.list': read(workforce.workforceQuestion, workforce.workforceOfYear),
  'workforce.save': write(workforce.workforceEdit, done),
  'workforce.remove': write(one, done),
  'workforce.choose': write(workforce.workforceChoice, done),
  'workforce.import': job(workforce.workforceImport, listReceipt),
  'workforce.attach': job(workforce.workforceAttachInput, done),
  'workforce.detach': write(one, done),
  'targets.list': read(nothing, z.array(workforce.coverageTarget)),
  'targets.save': write(workforce.targetEdit, done),
  'targets.remove': write(one, done),

  'participants.page': read(
    participantPageInput,
    z.object({ rows: z.array(participantRow), total: z.int(), milliseconds: z.number() }),
  ),
  'participants.counts': read(participantFilter, participantCounts),
  'participants.export': job(participantExportInput, z.object({ file: z.string(), rows: z.int(), bytes: z.int() })),
  'participants.get': read(one, participant),
  'participants.save': write(participantEdit, done),
  'participants.remove': write(one, done),
  'participations.save': write(participationEdit, done),
  'participations.end': write(participationEnd, done),
  'participations.remove': write(one, done),

  /** What the rules ask for is counted over the register. */
  'budget.overview': job(budget.budgetYear, budget.budgetOverview),
  'budget.export': job(budget.budgetExport, z.object({ file: z.string(), rows: z.int(), bytes: z.int() })),
  /** The last 24 months of a person. */
  'budget.lines': read(budget.budgetYear, z.array(budget.budgetLine)),
  'budget.saveLine': write(budget.budgetLineEdit, done),
  'budget.removeLine': write(one, done),
  'budget.invoices': read(budget.budgetYear, z.array(budget.invoice)),
  'budget.saveInvoice': write(budget.invoiceEdit, done),
  'budget.removeInvoice': write(one, done),
  'budget.savePayment': write(budget.paymentEdit, done),
  'budget.removePayment': write(one, done),
  'lapsing.count': read(nothing, lapsingCount),
  'lapsing.of': read(one, paidMonthsOfPerson),
  'lapseRules.list': read(nothing, z.array(lapseRule)),
  'lapseRules.save': write(lapseRuleEdit, done),
  'lapseRules.remove': write(one, done),

  'coverage.count': read(coverageQuestion, coverageCount),
  'coverage.export': job(coverageExport, z.object({ file: z.string(), rows: z.int(), bytes: z.int() })),
  'coverage.whatIf': read(whatIfQuestion, whatIfAnswer),
  'coverage.whatIfExport': job(whatIfExport, z.object({ file: z.string(), rows: z.int(), bytes: z.int() })),
  'coverage.trend': read(trendQuestion, coverageTrend),

  'agreements.list': read(
    z.object({ on: plainDate.optional(), search: z.string().max(120).default('') }),
    z.array(agreementSummary),
  ),
  'agreements.get': read(z.object({ uid, on: plainDate.optional() }), agreement),
  'agreements.save': write(agreementEdit, done),
  'agreements.remove': write(one, done),
  'agreements.proposeRenewal': read(one, renewalProposal),
  'agreements.renew': write(renewInput, done),
  'agreements.endEarly': write(endEarlyInput, done),
  'agreements.attach': job(attachInput, done),
  'agreements.saveFile': write(fileEdit, done),
  'agreements.detach': write(one, done),
  'agreements.attachmentPath': read(one, z.object({ path: z.string() })),
  'agreements.saveStep': write(stepEdit, done),
  'agreements.removeStep': write(one, done),
  'agreementKinds.list': read(nothing, z.array(kindSetting)),
  'agreementKinds.save': write(kindSettingEdit, done),
  'agreementKinds.restore': write(z.object({ kind: z.enum(agreementKinds) }), done),
  'reminders.list': read(z.object({ on: plainDate.optional() }), z.array(reminder)),
  'reminders.snooze': write(snoozeInput, done),
  'reminders.wake': write(one, done),
  'agenda.list': read(agendaRange, z.array(agendaEntry)),
  'agenda.export': job(agendaExport, z.object({ file: z.string(), entries: z.int() })),

  'documents.write': job(documentOrder, z.object({ file: z.string(), bytes: z.int() })),
  'documents.templates': read(nothing, z.array(documentTemplate)),
  'documents.saveTemplate': job(templateTarget, z.object({ file: z.string(), bytes: z.int() })),
  'documents.replaceTemplate': job(templateFile, done),
  'documents.restoreTemplate': write(templateChoice, done),

  'import.list': read(nothing, z.array(receipt)),
  'import.inspect': job(inspectInput, inspection),
  'import.preview': job(previewInput, importPreview),
  'import.rows': read(previewRowsInput, z.object({ rows: z.array(previewRow), total: z.int() })),
  'import.repairs': read(previewRepairsInput, previewRepairs),
  'import.learn': write(learnInput, done),
  'import.addUnits': write(addUnitsInput, addedUnits),
  'import.commit': job(z.object({ preview: z.string() }), receipt),
  'import.discard': write(z.object({ preview: z.string() }), nothing),
  'import.receipt': read(one, receipt.extend({ problems: z.array(rowProblem) })),
  'import.writeProblems': job(problemRowsInput, writtenProblemRows),
  'import.profiles': read(nothing, z.array(rememberedProfile)),
  'import.writeProfiles': job(profilesToWrite, writtenProfiles),
  'import.takeProfiles': job(profilesToTake, takenProfiles),
  'import.undoCount': job(one, undoCount),
  'import.undo': job(one, undoOutcome),

  'layouts.get': read(layoutQuestion, layoutState),
  'layouts.version': read(layoutVersionQuestion, layoutDesign),
  'layouts.save': write(layoutEdit, done),
  'layouts.write': job(layoutToWrite, writtenLayout),
  'layouts.take': job(layoutToTake, takenLayout),
  'reports.preview': read(reportQuestion, reportPreview),
  'reports.write': job(reportWriteInput, writtenReport),
  'reports.fill': job(reportFillInput, writtenReport),
  'reports.marks': job(reportChoice, z.object({ marks: z.array(z.string()) })),
  'reports.reissue': job(reportAgain, reissuedReport),
  'reports.compare': job(one, reportComparison),
  'reports.issued': read(nothing, z.array(writtenReport)),

  'history.of': read(historyOfInput, z.array(historyEntry)),
  'history.page': read(historyPageInput, z.object({ rows: z.array(historyEntry), total: z.int() })),
  'actions.undo': job(one, undone),
  'actions.undoLast': job(nothing, undone),

  'jobs.cancel': read(z.object({ job: z.string() }), nothing),
  'store.check': job(
    nothing,
    z.object({
      findings: z.array(z.object({ code: z.string(), count: z.int() })),
      rows: z.record(z.string(), z.int()),
    }),
  ),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Mode = Contract[Channel]['mode'];
/** Channels of one mode. */
export type ChannelOf<M extends Mode> = { [C in Channel]: Contract[C]['mode'] extends M ? C : never }[Channel];
/** What a caller sends, before defaults are filled in. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
/** What a handler receives. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>;
/** What the work of a channel gives; for a job this is the value of its `job.ended` event. */
export type Output<C extends Channel> = z.output<Contract[C]['output']>;
/** What a call of the channel answers at once. */
export type Answer<C extends Channel> = Contract[C]['mode'] extends 'job' ? z.output<typeof jobStarted> : Output<C>;

/** Whether a text names a channel. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}
