import type { Quarter } from '../../../../shared/dates.ts';
import type { Todo } from '../../../../shared/home/schema.ts';
import { assertNever } from '../../../../shared/result.ts';
import type { Texts } from '../../../lib/texts.ts';

interface TodoWords {
  /** How long, how many. */
  readonly tag: string;
  readonly title: string;
  readonly about: string;
  readonly detail: string;
  readonly action: string;
}

/** An agreement as people name it: its number, else its title. */
export function nameOfAgreement({ params }: Todo): string {
  return String(params['number'] ?? params['title']);
}

/** Whether the renewal of the agreement is a draft already, which is where the work goes on. */
function isPrepared({ params }: Todo): boolean {
  return typeof params['draftUid'] === 'string';
}

function whatIsMissing(what: unknown): 'participants' | 'villages' | 'head-of-office' {
  return what === 'participants' || what === 'villages' ? what : 'head-of-office';
}

/** One thing to do, in words. */
export function todoWords(todo: Todo, texts: Texts): TodoWords {
  const { t, format } = texts;
  const { kind, params, count } = todo;
  switch (kind) {
    case 'report-due':
      return {
        tag: format.daysLeft(todo.days),
        title: t('home.todos.report-due.title', { period: format.period(params['period'] as Quarter) }),
        about: t('home.todos.report-due.about'),
        detail: t('home.todos.report-due.detail', params),
        action: t('home.todos.report-due.action'),
      };
    case 'data-errors':
    case 'unit-missing':
    case 'never-registered':
    case 'lapsing':
      return {
        tag: t('home.todos.people', { count: count ?? 0 }),
        title: t(`home.todos.${kind}.title`),
        about: '',
        detail: t(`home.todos.${kind}.detail`),
        action: t(`home.todos.${kind}.action`),
      };
    case 'master-data-missing': {
      const what = whatIsMissing(params['what']);
      return {
        tag: t('home.todos.missing'),
        title: t(`home.todos.master-data-missing.${what}`),
        about: '',
        detail: t(`home.todos.master-data-missing.${what}Detail`),
        action: t(`home.todos.master-data-missing.${what === 'participants' ? 'import' : 'action'}`),
      };
    }
    case 'agreement-ending':
    case 'agreement-expired':
    case 'agreement-unsigned':
      return {
        tag: format.daysLeft(todo.days),
        title: nameOfAgreement(todo),
        about: t(`home.todos.${kind}.about`, params),
        detail: t(isPrepared(todo) ? 'home.todos.prepared' : `home.todos.${kind}.detail`, params),
        action: t(`home.todos.${isPrepared(todo) ? 'agreement-unsigned' : kind}.action`),
      };
    default:
      return assertNever(kind);
  }
}
