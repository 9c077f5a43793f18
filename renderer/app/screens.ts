import {
  IconBuildingBank,
  IconCash,
  IconCalendarEvent,
  IconFileDescription,
  IconFileImport,
  IconHistory,
  IconHome,
  IconReportAnalytics,
  IconSettings,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { HomeSummary } from '../../shared/home/schema.ts';
import type { Say, TextKey } from '../lib/texts.ts';

interface Badge {
  readonly count: number;
  /** Said to screen readers and in the tooltip. */
  readonly words: string;
  readonly urgent: boolean;
}

export interface Screen {
  readonly path:
    | '/'
    | '/participants'
    | '/coverage'
    | '/budget'
    | '/agreements'
    | '/agenda'
    | '/import'
    | '/reports'
    | '/master-data'
    | '/history'
    | '/settings';
  readonly title: TextKey;
  readonly icon: typeof IconHome;
  readonly badge?: (summary: HomeSummary, t: Say) => Badge;
}

/** The screens of the menu, in its order: daily work, then what it rests on. */
export const dailyScreens: readonly Screen[] = [
  { path: '/', title: 'home.title', icon: IconHome },
  {
    path: '/participants',
    title: 'participants.title',
    icon: IconUsers,
    badge: ({ participants }, t) => ({
      count: participants,
      words: t('frame.badge.participants', { count: participants }),
      urgent: false,
    }),
  },
  {
    path: '/agreements',
    title: 'agreements.title',
    icon: IconFileDescription,
    badge: ({ agreementsNeedingWork: count }, t) => ({
      count,
      words: t('frame.badge.agreements', { count }),
      urgent: true,
    }),
  },
  { path: '/agenda', title: 'agenda.title', icon: IconCalendarEvent },
  { path: '/coverage', title: 'coverage.title', icon: IconShieldCheck },
  { path: '/budget', title: 'budget.title', icon: IconCash },
  { path: '/import', title: 'imports.title', icon: IconFileImport },
  {
    path: '/reports',
    title: 'reports.title',
    icon: IconReportAnalytics,
    badge: ({ reportsDue: count }, t) => ({ count, words: t('frame.badge.reports', { count }), urgent: true }),
  },
];

export const groundScreens: readonly Screen[] = [
  { path: '/master-data', title: 'masterdata.title', icon: IconBuildingBank },
  { path: '/history', title: 'history.title', icon: IconHistory },
  { path: '/settings', title: 'settings.title', icon: IconSettings },
];
