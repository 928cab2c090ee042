import { svg } from 'lit';
import { arm, collar, person } from './people.js';
import { lines, sheet } from './things.js';

export default svg`
  ${person(44, 42, 'grey', { aside: 2, down: 2, half: 26, on: collar })}
  ${person(116, 38, 'long', { aside: -2, down: 2, half: 24, wear: 'c' })}
  ${sheet(58, 62, 46, 56)}${lines([66, 73, 18], [66, 83, 30], [66, 91, 30], [66, 99, 22])}
  ${arm('M24 74q-8 36 18 36 8 0 13-6', 58, 100)}
  ${arm('M134 70q10 38-14 38-8 0-12-6', 104, 98, 'c')}`;
