import { useChannel } from '../../lib/use-channel.ts';
import classes from './Agenda.module.css';

/** The head of the office, as on its letters: only on paper. */
export function Letterhead() {
  const { data: office } = useChannel('office.get', {});
  if (!office) return null;
  return (
    <div className={classes.letterhead}>
      <div>{office.government}</div>
      <strong>{office.name}</strong>
      {office.address !== null && <small>{office.address}</small>}
    </div>
  );
}
