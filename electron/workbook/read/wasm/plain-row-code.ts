import { limits } from '../limits.ts';
import { cellKind } from '../raw-row.ts';
import {
  type Code,
  i32,
  i64,
  leave,
  local,
  loopWhile,
  moduleOf,
  orReturn,
  skipSpaceAttribute,
  stands,
  steps,
  when,
  word32,
} from './assembler.ts';
import { layout, rowState } from './layout.ts';

// Parameters: where to start, where to stop.
const at = local(0);
const limit = local(1);
// Variables.
const to = local(2);
const column = local(3);
const style = local(4);
const kind = local(5);
const digit = local(6);
const next = local(7);
const from = local(8);
const value = local(9);
const rowLength = local(10);
const digits = local(11);
const marks = local(12);
const rowWord = local(13);
const rowMask = local(14);

const setState = (state: number): Code => i32.store32(i32.of(layout.rowState), i32.of(state));

/** Not a kind of cell: an inline text as long as it is not yet read. `t="inlineStr"` is eight bytes longer than `t="s"`. */
const inlineKind = 15;

const forward = (by: Code): Code => to.set(i32.add(to.get, by));
const place = (table: number, width: number): Code => i32.add(i32.of(table), i32.shiftLeft(column.get, i32.of(width)));

/** Sets `digit` to the value of the character at `to` counted from `first`, and says whether it is below `count`. */
const isCharacter = (first: string, count: number): Code =>
  steps(digit.set(i32.subtract(i32.load8(to.get), i32.of(first.charCodeAt(0)))), i32.below(digit.get, i32.of(count)));

/** `<c r="B12"`: the column, right of the one before, and the row's own number. */
const reference = steps(
  when(stands('</row>', at.get), steps(setState(rowState.complete), leave(i32.add(at.get, i32.of(6))))),
  orReturn(stands('<c r="', at.get), at.get),
  to.set(i32.add(at.get, i32.of(6))),
  column.set(i32.of(0)),
  loopWhile(
    isCharacter('A', 26),
    steps(
      column.set(i32.add(i32.add(i32.times(column.get, i32.of(26)), digit.get), i32.of(1))),
      orReturn(i32.below(column.get, i32.of(limits.columns + 1)), at.get),
      forward(i32.of(1)),
    ),
  ),
  orReturn(i64.equal(i64.and(i64.load64(to.get), rowMask.get), rowWord.get), at.get),
  forward(rowLength.get),
  orReturn(i32.above(column.get, next.get), at.get),
  column.set(i32.subtract(column.get, i32.of(1))),
);

/** ` s="3"` and ` t="s"` or ` t="n"`, each or none. */
const attributes = steps(
  style.set(i32.of(0)),
  when(
    i32.equal(i32.load32(to.get), word32(' s="')),
    steps(
      forward(i32.of(4)),
      loopWhile(
        isCharacter('0', 10),
        steps(
          style.set(i32.add(i32.times(style.get, i32.of(10)), digit.get)),
          orReturn(i32.below(style.get, i32.of(limits.styles + 1)), at.get),
          forward(i32.of(1)),
        ),
      ),
      orReturn(i32.equal(i32.load8(to.get), word32('"')), at.get),
      forward(i32.of(1)),
    ),
  ),
  kind.set(i32.of(cellKind.number)),
  when(
    i32.equal(i32.load32(to.get), word32(' t="')),
    steps(
      when(
        i32.equal(i32.load16(to.get, 4), word32('s"')),
        kind.set(i32.of(cellKind.text)),
        when(
          stands('inlineSt', i32.add(to.get, i32.of(4))),
          steps(kind.set(i32.of(inlineKind)), forward(i32.of(8))),
          orReturn(i32.equal(i32.load16(to.get, 4), word32('n"')), at.get),
        ),
      ),
      forward(i32.of(6)),
    ),
  ),
);

/** `><is><t>text</t></is></c>`: leaves in the tables where the text stands, when it is plain ASCII. */
const inlineText = steps(
  kind.set(i32.of(cellKind.text)),
  orReturn(stands('><is><t', to.get), at.get),
  forward(i32.of(7)),
  skipSpaceAttribute(to, at.get),
  orReturn(i32.equal(i32.load8(to.get), word32('>')), at.get),
  forward(i32.of(1)),
  from.set(to.get),
  loopWhile(i32.not(i32.load8(i32.load8(to.get), layout.stops)), forward(i32.of(1))),
  orReturn(i32.and(stands('</t></is', to.get), stands('></c>', i32.add(to.get, i32.of(8)))), at.get),
  orReturn(i32.below(i32.subtract(to.get, from.get), i32.of(limits.cellText + 1)), at.get),
  i32.store32(place(layout.value, 2), i32.of(-1)),
  i32.store32(place(layout.from, 2), from.get),
  i32.store32(place(layout.length, 2), i32.subtract(to.get, from.get)),
  forward(i32.of(13)),
);

/** Columns without a cell between the last one and this. */
const gap = loopWhile(
  i32.below(next.get, column.get),
  steps(
    i32.store8(next.get, i32.of(cellKind.empty), layout.kind),
    i32.store32(i32.add(i32.of(layout.format), i32.shiftLeft(next.get, i32.of(2))), i32.of(0)),
    next.set(i32.add(next.get, i32.of(1))),
  ),
);

/** Takes the cell: everything in it is as it should be. `to` is its end. */
const accept = steps(
  gap,
  i32.store8(column.get, kind.get, layout.kind),
  i32.store32(place(layout.format, 2), style.get),
  next.set(i32.add(column.get, i32.of(1))),
  i32.store32(i32.of(layout.nextColumn), next.get),
  at.set(to.get),
);

/**
 * One to eight digits at once: the exclusive or makes each digit its value, the sum raises the high bit of what is none, the
 * shift puts the digits in the last places, three products add them up in pairs, fours and eights.
 */
const eightDigits = steps(
  digits.set(i64.xor(i64.load64(to.get), i64.of(0x3030303030303030n))),
  marks.set(i64.and(i64.or(i64.add(digits.get, i64.of(0x7676767676767676n)), digits.get), i64.of(0x8080808080808080n))),
);

const sumOfDigits = steps(
  // `marks` is not zero: at least one of the eight is no digit.
  marks.set(i64.and(i64.trailingZeros(marks.get), i64.of(0x78n))),
  forward(i32.fromI64(i64.shiftRight(marks.get, i64.of(3n)))),
  digits.set(i64.shiftLeft(digits.get, i64.and(i64.add(i64.xor(marks.get, i64.of(-1n)), i64.of(65n)), i64.of(63n)))),
  digits.set(i64.add(i64.times(digits.get, i64.of(10n)), i64.shiftRight(digits.get, i64.of(8n)))),
  value.set(
    i32.fromI64(
      i64.shiftRight(
        i64.add(
          i64.times(i64.and(digits.get, i64.of(0x000000ff000000ffn)), i64.of(0x000f424000000064n)),
          i64.times(
            i64.and(i64.shiftRight(digits.get, i64.of(16n)), i64.of(0x000000ff000000ffn)),
            i64.of(0x0000271000000001n),
          ),
        ),
        i64.of(32n),
      ),
    ),
  ),
);

/** What a number may hold besides digits: + - . E e. */
const isNumberCharacter: Code = i32.or(
  isCharacter('0', 10),
  i32.or(
    i32.or(i32.equal(i32.load8(to.get), word32('.')), i32.equal(i32.load8(to.get), word32('-'))),
    i32.or(i32.equal(i32.load8(to.get), word32('+')), i32.equal(i32.and(i32.load8(to.get), i32.of(0xdf)), word32('E'))),
  ),
);

/** `><v>12</v></c>`: leaves the value in the tables; JavaScript makes the text and looks at what is not plain digits. */
const content = steps(
  orReturn(i32.equal(i32.load32(to.get), word32('><v>')), at.get),
  forward(i32.of(4)),
  from.set(to.get),
  value.set(i32.of(-1)),
  eightDigits,
  when(i32.not(i64.isZero(marks.get)), sumOfDigits),
  when(
    i32.notEqual(i32.load8(to.get), word32('<')),
    steps(
      orReturn(i32.equal(kind.get, i32.of(cellKind.number)), at.get),
      value.set(i32.of(-1)),
      loopWhile(isNumberCharacter, forward(i32.of(1))),
    ),
  ),
  orReturn(i32.and(stands('</v></c>', to.get), i32.notEqual(to.get, from.get)), at.get),
  i32.store32(place(layout.value, 2), value.get),
  i32.store32(place(layout.from, 2), from.get),
  i32.store32(place(layout.length, 2), i32.subtract(to.get, from.get)),
  forward(i32.of(8)),
);

const emptyCell = steps(kind.set(i32.of(cellKind.empty)), forward(i32.of(2)));

/** What stands in the tables about a row that was started before, by this scanner or by JavaScript. */
const resume = steps(
  next.set(i32.load32(i32.of(layout.nextColumn))),
  rowWord.set(i64.load64(i32.of(layout.rowWord))),
  rowLength.set(i32.load32(i32.of(layout.rowLength))),
);

/** `<row r="12" spans="1:20">`: nothing after the number but what is of no concern here. */
const startRow = steps(
  orReturn(stands('<row r="', at.get), at.get),
  to.set(i32.add(at.get, i32.of(8))),
  rowWord.set(i64.load64(to.get)),
  from.set(to.get),
  eightDigits,
  orReturn(i32.not(i64.isZero(marks.get)), at.get),
  sumOfDigits,
  orReturn(i32.equal(i32.load8(to.get), word32('"')), at.get),
  orReturn(i32.above(value.get, i32.load32(i32.of(layout.number))), at.get),
  orReturn(i32.below(value.get, i32.of(limits.rows + 1)), at.get),
  forward(i32.of(1)),
  rowLength.set(i32.subtract(to.get, from.get)),
  loopWhile(
    i32.notEqual(i32.load8(to.get), word32('>')),
    steps(
      digit.set(i32.load8(to.get)),
      // An h begins hidden (or ht), a slash ends a row without cells; 0 is the end of the window.
      ...['h', '/', '<', "'", '\0'].map((mark) => orReturn(i32.notEqual(digit.get, word32(mark)), at.get)),
      forward(i32.of(1)),
    ),
  ),
  i32.store32(i32.of(layout.number), value.get),
  i32.store32(i32.of(layout.nextColumn), i32.of(0)),
  i32.store32(i32.of(layout.rowLength), rowLength.get),
  i64.store64(i32.of(layout.rowWord), rowWord.get),
  setState(rowState.inside),
  next.set(i32.of(0)),
  at.set(i32.add(to.get, i32.of(1))),
);

/**
 * Goes over a row in the form that nearly every writer gives it, of cells like `<c r="B7" s="3" t="s"><v>12</v></c>`, and
 * answers the position of the first byte that is different, or after the row. In WebAssembly because it takes eight bytes
 * at a time, which JavaScript cannot: a fifth of the time of the same scanner there.
 */
export const plainRowModule = moduleOf({
  parameters: ['i32', 'i32'],
  locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i64', 'i64', 'i64', 'i64'],
  body: steps(
    orReturn(i32.below(at.get, limit.get), at.get),
    when(i32.equal(i32.load32(i32.of(layout.rowState)), i32.of(rowState.inside)), resume, startRow),
    rowMask.set(
      i64.shiftRight(i64.of(-1n), i64.fromI32(i32.subtract(i32.of(64), i32.shiftLeft(rowLength.get, i32.of(3))))),
    ),
    rowWord.set(i64.and(rowWord.get, rowMask.get)),
    loopWhile(
      i32.below(at.get, limit.get),
      steps(
        reference,
        attributes,
        when(
          i32.equal(kind.get, i32.of(inlineKind)),
          inlineText,
          when(i32.equal(i32.load16(to.get), word32('/>')), emptyCell, content),
        ),
        accept,
      ),
    ),
    at.get,
  ),
});
