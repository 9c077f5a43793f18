import type { ChannelOf } from '../../shared/contract.ts';
import { agendaHandlers } from './agreements/agenda.ts';
import { agreementHandlers } from './agreements/handlers.ts';
import { agreementKindHandlers } from './agreements/kinds.ts';
import { reminderHandlers } from './agreements/reminders.ts';
import { lapseRuleHandlers, lapsingHandlers } from './lapsing/handlers.ts';
import { budgetHandlers } from './budget/handlers.ts';
import { checkHandlers } from './check.ts';
import { contributionHandlers } from './contributions/handlers.ts';
import { coverageHandlers } from './coverage/handlers.ts';
import { documentHandlers } from './documents/handlers.ts';
import type { Handlers } from './context.ts';
import { actionHandlers, historyHandlers } from './history.ts';
import { homeHandlers } from './home.ts';
import { importHandlers } from './import/handlers.ts';
import { categoryHandlers, fundingHandlers, officialHandlers } from './masterdata/lists.ts';
import { kecamatanHandlers, villageHandlers } from './masterdata/regions.ts';
import { unitBudgetHandlers, unitHandlers } from './masterdata/units.ts';
import { officeHandlers } from './office.ts';
import { participantHandlers } from './participants/handlers.ts';
import { participationHandlers } from './participants/participations.ts';
import { rateHandlers } from './rates/handlers.ts';
import { regulationHandlers } from './regulations/handlers.ts';
import { layoutHandlers } from './reports/layout/handlers.ts';
import { reportHandlers } from './reports/handlers.ts';
import { sampleHandlers } from './sample/handlers.ts';
import { searchHandlers } from './search.ts';
import { targetHandlers, workforceHandlers } from './workforce/handlers.ts';

/** Every channel that the data thread answers; a missing one does not compile. */
export const handlers = {
  ...actionHandlers,
  ...agendaHandlers,
  ...agreementHandlers,
  ...agreementKindHandlers,
  ...budgetHandlers,
  ...categoryHandlers,
  ...checkHandlers,
  ...contributionHandlers,
  ...coverageHandlers,
  ...documentHandlers,
  ...fundingHandlers,
  ...historyHandlers,
  ...homeHandlers,
  ...importHandlers,
  ...kecamatanHandlers,
  ...lapseRuleHandlers,
  ...lapsingHandlers,
  ...layoutHandlers,
  ...officeHandlers,
  ...officialHandlers,
  ...participantHandlers,
  ...participationHandlers,
  ...rateHandlers,
  ...regulationHandlers,
  ...reminderHandlers,
  ...reportHandlers,
  ...sampleHandlers,
  ...searchHandlers,
  ...targetHandlers,
  ...unitBudgetHandlers,
  ...unitHandlers,
  ...villageHandlers,
  ...workforceHandlers,
} satisfies Omit<Handlers<string>, 'jobs.cancel'>;

/** A channel that the data thread knows. */
export type DataChannel = keyof typeof handlers & ChannelOf<'read' | 'write' | 'job'>;

/** Whether a channel is answered by the data thread. */
export function isDataChannel(channel: string): channel is DataChannel {
  return Object.hasOwn(handlers, channel);
}
