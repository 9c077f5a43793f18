import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { z } from 'zod/mini';
import { isPlainDate } from '../../shared/dates.ts';
import { ageBandCodes } from '../../shared/participants/age-bands.ts';
import { concerns } from '../../shared/participants/schema.ts';
import { segmentCodes } from '../../shared/segments.ts';
import { Frame } from './frame/Frame.tsx';
import { BrokenScreen } from './BrokenScreen.tsx';
import { MissingScreen } from './MissingScreen.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: MissingScreen, errorComponent: BrokenScreen });

// What a link may carry to a list; a wrong value is dropped, never an error.
const text = z.catch(z.optional(z.string()), undefined);
const recordOrNone = z.union([z.uuid(), z.literal('none')]);
const oneOrMore = <T extends z.ZodMiniType>(one: T) => z.catch(z.optional(z.union([one, z.array(one)])), undefined);
const records = oneOrMore(recordOrNone);
const day = z.catch(z.optional(z.string().check(z.refine(isPlainDate))), undefined);
const participantsSearch = z.object({
  search: text,
  problems: z.catch(z.optional(z.enum(concerns)), undefined),
  status: z.catch(z.optional(z.enum(['all', 'active', 'inactive'])), undefined),
  kecamatan: z.catch(z.optional(z.union([z.string(), z.array(recordOrNone)])), undefined),
  village: records,
  unit: records,
  category: records,
  funding: records,
  segment: oneOrMore(z.enum(segmentCodes)),
  sex: oneOrMore(z.enum(['L', 'P', 'none'])),
  age: oneOrMore(z.enum(ageBandCodes)),
  on: day,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});
const participants = createRoute({
  getParentRoute: () => root,
  path: '/participants',
  validateSearch: (search) => z.parse(participantsSearch, search),
  component: lazyRouteComponent(() => import('../features/participants/ParticipantsPage.tsx'), 'ParticipantsPage'),
});
const participant = createRoute({
  getParentRoute: () => root,
  path: '/participants/$uid',
  component: lazyRouteComponent(() => import('../features/participants/ParticipantPage.tsx'), 'ParticipantPage'),
});
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  component: lazyRouteComponent(() => import('../features/coverage/CoveragePage.tsx'), 'CoveragePage'),
});
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/coverage/what-if',
  component: lazyRouteComponent(() => import('../features/coverage/what-if/WhatIfPage.tsx'), 'WhatIfPage'),
});
const budget = createRoute({
  getParentRoute: () => root,
  path: '/budget',
  component: lazyRouteComponent(() => import('../features/budget/BudgetPage.tsx'), 'BudgetPage'),
});
const agreements = createRoute({
  getParentRoute: () => root,
  path: '/agreements',
  component: lazyRouteComponent(() => import('../features/agreements/AgreementsPage.tsx'), 'AgreementsPage'),
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: '/agreements/$uid',
  component: lazyRouteComponent(() => import('../features/agreements/AgreementPage.tsx'), 'AgreementPage'),
});
const agenda = createRoute({
  getParentRoute: () => root,
  path: '/agenda',
  component: lazyRouteComponent(() => import('../features/agenda/AgendaPage.tsx'), 'AgendaPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/import/ImportPage.tsx'), 'ImportPage'),
});
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/import/$uid',
  component: lazyRouteComponent(() => import('../features/import/ReceiptPage.tsx'), 'ReceiptPage'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/ReportsPage.tsx'), 'ReportsPage'),
});
const reportLayout = createRoute({
  getParentRoute: () => root,
  path: '/reports/layout/$layout',
  component: lazyRouteComponent(() => import('../features/reports/layout/LayoutPage.tsx'), 'LayoutPage'),
});
const masterData = createRoute({
  getParentRoute: () => root,
  path: '/master-data',
  validateSearch: (search) => z.parse(z.object({ list: text, search: text }), search),
  component: lazyRouteComponent(() => import('../features/masterdata/MasterDataPage.tsx'), 'MasterDataPage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  component: lazyRouteComponent(() => import('../features/history/HistoryPage.tsx'), 'HistoryPage'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
});

/** All screens; each is loaded when it is first opened. Addresses stand behind the hash: the app is one file on app://. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    participants,
    participant,
    coverage,
    whatIf,
    budget,
    agreements,
    agreement,
    agenda,
    imports,
    receipt,
    reports,
    reportLayout,
    masterData,
    history,
    settings,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenScreen,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
