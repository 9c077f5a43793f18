import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useTexts } from '../../lib/texts.ts';
import { wordsOfIssue } from './field-words.ts';
import { valueAt, withValueAt } from './paths.ts';
import type { Draft, FieldPath, ValueAt } from './paths.ts';

/** What {@link Form.field} gives to a field of the kit. */
export interface FieldBinding<V> {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

export interface Form<I extends object, O> {
  /** As they are now, empty ones `null`. */
  readonly values: Draft<I>;
  /** Binds a field: `<TextField label={...} {...form.field('title')} />`. */
  readonly field: <P extends FieldPath<I>>(path: P) => FieldBinding<Draft<ValueAt<I, P>>>;
  readonly set: <P extends FieldPath<I>>(path: P, value: Draft<ValueAt<I, P>>) => void;
  /** Starts over, with other values where given. */
  readonly reset: (values?: Draft<I>) => void;
  /** Other values than at the start; typing and taking it back leaves none. */
  readonly isDirty: boolean;
  /** The fields that the schema refuses as they are now, shown or not. */
  readonly refused: readonly string[];
  /** Errors become visible; the parsed values when there are none. */
  readonly check: () => O | undefined;
}

/**
 * A form over a schema of `shared/`: what is wrong is computed from the values on every change, and shown beside a field
 * once it was left, beside all of them once the form was sent.
 */
export function useForm<S extends z.ZodType<unknown, object>>(
  schema: S,
  initial: Draft<z.input<S> & object>,
): Form<z.input<S> & object, z.output<S>> {
  type Values = Draft<z.input<S> & object>;
  const { t, language } = useTexts();
  const [start, setStart] = useState<Values>(initial);
  const [values, setValues] = useState<Values>(start);
  const [left, setLeft] = useState<ReadonlySet<string> | 'all'>(new Set());
  const parsed = useMemo(() => schema.safeParse(values), [schema, values]);

  const errors = useMemo(() => {
    const words = new Map<string, string>();
    for (const issue of parsed.error?.issues ?? []) {
      const path = issue.path.join('.');
      if (!words.has(path)) words.set(path, wordsOfIssue(issue, valueAt(values, path), t, language));
    }
    return words;
  }, [parsed, values, t, language]);

  const set = useCallback((path: string, value: unknown) => setValues((now) => withValueAt(now, path, value)), []);
  const field = (path: string) => ({
    value: valueAt(values, path),
    onChange: (value: unknown) => set(path, value),
    onBlur: () => setLeft((now) => (now === 'all' ? now : new Set(now).add(path))),
    error: left === 'all' || left.has(path) ? errors.get(path) : undefined,
  });
  const reset = useCallback(
    (next?: Values) => {
      const fresh = next ?? start;
      setStart(fresh);
      setValues(fresh);
      setLeft(new Set());
    },
    [start],
  );
  const check = () => {
    setLeft('all');
    return parsed.success ? parsed.data : undefined;
  };
  const isDirty = imageOf(values) !== imageOf(start);
  const form = { values, field, set, reset, isDirty, refused: [...errors.keys()], check };
  // paths are checked where a form is used; inside they are plain text
  return form as unknown as Form<z.input<S> & object, z.output<S>>;
}

/** Values as a text to compare; an amount that cannot be read is something typed, not nothing. */
function imageOf(values: unknown): string {
  return JSON.stringify(values, (_key, value: unknown) => (Number.isNaN(value) ? 'unreadable' : value));
}
