import type { agenda as source } from '../id/agenda.ts';
import type { Translation } from '../translation.ts';

export const agenda: Translation<typeof source> = {
  calendarName: 'Pantau UCJ agenda',
  entry: {
    milestone: '{{title}}: ends in {{days}} days',
    notice: '{{title}}: last day to notify the other party',
    start: '{{title}}: comes into force',
    end: '{{title}}: last day in force',
    step: '{{step}} ({{title}})',
    report: 'Report {{period}} due to the ministry',
  },
  done: 'Done: {{entry}}',
  number: 'Number {{number}}',
};
