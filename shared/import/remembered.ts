/**
 * The same rule with a memory: columns like sex, programme or first name repeat a few words 200,000 times. Forgets
 * everything when `limit` different words have been seen, so that a column of free text cannot fill the memory.
 */
export function remembered<Value extends {} | null>(
  rule: (text: string) => Value,
  limit = 4000,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= limit) known.clear();
    const found = rule(text);
    known.set(text, found);
    return found;
  };
}
