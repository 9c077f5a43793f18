import type { agenda as source } from '../id/agenda.ts';
import type { Translation } from '../translation.ts';

export const agenda: Translation<typeof source> = {
  title: 'Agenda',
  subtitle: '{{from, longDate}} - {{to, longDate}} · {{filter}}: {{count, number}} · as of {{today, longDate}}',
  help: {
    purpose:
      'Agenda gathers the days that must not be missed: milestones and notice dates of agreements, first and last days in force, steps of checklists, and deadlines of the quarterly reports. What is past and still open stands at the top.',
    steps: 'Enter on a line opens the agreement or the screen Reports. The filter above changes no data.',
    print: '“Print” prints the lines that are shown under the head of the office, black on white.',
    calendar:
      '“Save calendar (.ics)” writes all these days for Outlook, Google Calendar or a phone. Save under the same name and open the file again to update it; the same day does not appear twice, and what is no more is cancelled.',
  },
  print: 'Print',
  save: 'Save calendar (.ics)',
  written: '{{file}} written: {{count, number}} days.',
  count_one: '{{count}} entry',
  count_other: '{{count}} entries',
  isDone: 'done',
  overdue: 'Overdue',
  filter: {
    label: 'What is shown',
    open: 'Open',
    done: 'Done',
    all: 'All',
    counted: '{{name}} ({{count, number}})',
  },
  kind: {
    milestone: 'Reminder',
    notice: 'Notice',
    start: 'In force',
    end: 'Ends',
    step: 'Checklist',
    report: 'Report',
  },
  empty: {
    title: 'There is nothing to show',
    open: 'Nothing is overdue, and nothing is open in the next 24 months.',
    done: 'Nothing is done yet in the next 24 months.',
    all: 'There is no agreement or report in the next 24 months yet.',
  },
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
