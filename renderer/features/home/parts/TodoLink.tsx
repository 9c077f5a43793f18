import { Link } from '@tanstack/react-router';
import type { Todo } from '../../../../shared/home/schema.ts';
import { assertNever } from '../../../../shared/result.ts';

interface Props {
  readonly todo: Todo;
  /** Everything else that the button gives its element. */
  readonly [name: string]: unknown;
}

/** Leads to the screen where a thing is done. */
export function TodoLink({ todo, ...props }: Props) {
  const { kind, uid, params } = todo;
  switch (kind) {
    case 'report-due':
      return <Link {...props} to="/reports" />;
    case 'data-errors':
      return <Link {...props} to="/participants" search={{ problems: 'error' }} />;
    case 'unit-missing':
      return <Link {...props} to="/participants" search={{ problems: 'without-unit' }} />;
    case 'lapsing':
      return <Link {...props} to="/participants" search={{ problems: 'lapsing' }} />;
    case 'never-registered':
      return <Link {...props} to="/participants" search={{ problems: 'never-registered' }} />;
    case 'master-data-missing':
      if (params['what'] === 'participants') return <Link {...props} to="/import" />;
      return (
        <Link
          {...props}
          to="/master-data"
          search={{ list: params['what'] === 'villages' ? 'villages' : 'officials' }}
        />
      );
    case 'agreement-ending':
    case 'agreement-expired':
    case 'agreement-unsigned':
      if (uid === null) return <Link {...props} to="/agreements" />;
      return <Link {...props} to="/agreements/$uid" params={{ uid: String(params['draftUid'] ?? uid) }} />;
    default:
      return assertNever(kind);
  }
}
