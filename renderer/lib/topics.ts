import type { Channel } from '../../shared/contract.ts';
import { topics } from '../../shared/events.ts';
import type { Topic } from '../../shared/events.ts';

type Area = Channel extends infer C ? (C extends `${infer A}.${string}` ? A : never) : never;

const people: readonly Topic[] = ['participants', 'masterdata', 'imports', 'office'];
const lists: readonly Topic[] = ['masterdata', 'participants', 'office'];

/** What each area shows: a change of one of these topics makes its answers stale. */
const topicsOfArea: Record<Area, readonly Topic[]> = {
  actions: [],
  agenda: ['agreements', 'reports', 'office'],
  agreementKinds: ['agreements'],
  agreements: ['agreements', 'office'],
  budget: people,
  categories: lists,
  contributions: people,
  coverage: topics,
  documents: ['masterdata'],
  fundings: lists,
  history: topics,
  home: topics,
  import: ['imports', 'masterdata'],
  jobs: [],
  kecamatan: lists,
  lapseRules: lists,
  lapsing: people,
  layouts: topics,
  office: topics,
  officials: lists,
  participants: people,
  participations: people,
  rates: lists,
  regulations: ['masterdata', 'agreements', 'office'],
  reminders: ['agreements', 'office'],
  reports: topics,
  sample: [],
  search: topics,
  shell: [],
  store: [],
  targets: lists,
  unitBudgets: lists,
  units: lists,
  villages: lists,
  workforce: lists,
};

const byArea = new Map<string, readonly Topic[]>(Object.entries(topicsOfArea));

/** Whether what a channel answered may have changed when these topics did. */
export function dependsOn(channel: string, changed: readonly Topic[]): boolean {
  const area = channel.slice(0, channel.indexOf('.'));
  return byArea.get(area)?.some((topic) => changed.includes(topic)) ?? false;
}
