import { i32, local, loopWhile, moduleOf, orReturn, skipSpaceAttribute, stands, steps, word32 } from './assembler.ts';

const count = 8192;

/** Addresses in the memory that the scanner of shared texts shares with JavaScript. */
export const textsLayout = {
  /** i32: texts found. */
  found: 8,
  /** u8 by byte: not 0 for every byte that ends plain text or asks for more than a copy. */
  stops: 16,
  /** i32 each: where a text stands, how long it is. */
  from: 512,
  length: 512 + 4 * count,
  /** The window. */
  bytes: 512 + 8 * count,
  count,
} as const;

const at = local(0);
const limit = local(1);
const to = local(2);
const from = local(3);
const found = local(4);
const forward = (by: number) => to.set(i32.add(to.get, i32.of(by)));
const place = i32.shiftLeft(found.get, i32.of(2));

/** `<si><t>`, or the same with white space to be kept. */
const opening = steps(
  orReturn(stands('<si><t', at.get), at.get),
  to.set(i32.add(at.get, i32.of(6))),
  skipSpaceAttribute(to, at.get),
  orReturn(i32.equal(i32.load8(to.get), word32('>')), at.get),
  forward(1),
);

/**
 * Goes over shared texts in the form that nearly all have, `<si><t>plain</t></si>`, notes where each stands, and answers the
 * position of the first byte that is different.
 */
export const plainTextsModule = moduleOf({
  parameters: ['i32', 'i32'],
  locals: ['i32', 'i32', 'i32'],
  body: steps(
    loopWhile(
      i32.and(i32.below(at.get, limit.get), i32.below(found.get, i32.of(count))),
      steps(
        opening,
        from.set(to.get),
        loopWhile(i32.not(i32.load8(i32.load8(to.get), textsLayout.stops)), forward(1)),
        orReturn(stands('</t></si', to.get), at.get),
        orReturn(i32.equal(i32.load8(to.get, 8), word32('>')), at.get),
        i32.store32(place, from.get, textsLayout.from),
        i32.store32(place, i32.subtract(to.get, from.get), textsLayout.length),
        found.set(i32.add(found.get, i32.of(1))),
        i32.store32(i32.of(textsLayout.found), found.get),
        at.set(i32.add(to.get, i32.of(9))),
      ),
    ),
    at.get,
  ),
});
