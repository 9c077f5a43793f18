import { matchesAgreement } from '../../../shared/agreements/search.ts';
import { fail } from '../../../shared/result.ts';
import type { Handlers } from '../context.ts';
import { attachFile, attachmentPath, detachFile, saveFile } from './files.ts';
import { endEarly, proposeRenewal, renewAgreement } from './renew.ts';
import { agreementOf } from './detail.ts';
import { findAgreement } from './rows.ts';
import { allSummaries } from './summary.ts';
import { removeAgreement, saveAgreement } from './save.ts';
import { removeStep, saveStep } from './steps.ts';

export const agreementHandlers = {
  'agreements.list': ({ reader, today }, { on, search }) =>
    allSummaries(reader, on ?? today()).filter((agreement) => matchesAgreement(agreement, search)),
  'agreements.get': ({ reader, today }, { uid, on }) =>
    agreementOf(reader, findAgreement(reader, uid) ?? fail('not-found'), on ?? today()),
  'agreements.save': saveAgreement,
  'agreements.remove': (context, { uid }) => removeAgreement(context, uid),
  'agreements.proposeRenewal': ({ reader, today }, { uid }) => proposeRenewal(reader, uid, today()),
  'agreements.renew': renewAgreement,
  'agreements.endEarly': endEarly,
  'agreements.attach': attachFile,
  'agreements.saveFile': saveFile,
  'agreements.detach': (context, { uid }) => detachFile(context, uid),
  'agreements.attachmentPath': (context, { uid }) => attachmentPath(context, uid),
  'agreements.saveStep': saveStep,
  'agreements.removeStep': (context, { uid }) => removeStep(context, uid),
} satisfies Handlers<'agreements'>;
