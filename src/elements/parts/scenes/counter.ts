import { svg } from 'lit';
import { arm, collar, person, tie } from './people.js';
import { lines, sheet, table } from './things.js';

export default svg`
  ${sheet(62, 12, 30, 24)}${lines([68, 20, 18], [68, 28, 12])}
  ${person(114, 40, 'short', { aside: -2, down: 2, half: 25, wear: 't', on: tie })}
  ${table(90, 9)}
  ${person(40, 52, 'grey', { aside: 2, half: 25, on: collar })}
  ${arm('M135 74q8 26-10 24-10-2-18-7', 102, 88, 't')}
  ${sheet(72, 70, 30, 20)}<path class="t" d="M77 75h7v10h-7z" />${lines([90, 77, 6], [90, 84, 6])}
  ${arm('M58 86q3 16 12 6', 73, 88)}`;
