import type { Handlers } from '../context.ts';
import { lapsingPeople } from './people.ts';
import { paidMonthsOfPerson } from './person.ts';
import { allLapseRules, removeLapseRule, saveLapseRule } from './rules.ts';

export const lapsingHandlers = {
  'lapsing.count'(context) {
    const { value, isWorking } = lapsingPeople(context);
    return { people: value?.size ?? null, isWorking };
  },
  'lapsing.of': (context, { uid }) => paidMonthsOfPerson(context, uid),
} satisfies Handlers<'lapsing'>;

export const lapseRuleHandlers = {
  'lapseRules.list': ({ reader }) => allLapseRules(reader),
  'lapseRules.save': saveLapseRule,
  'lapseRules.remove': (context, { uid }) => removeLapseRule(context, uid),
} satisfies Handlers<'lapseRules'>;
