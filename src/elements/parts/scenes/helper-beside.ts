import { svg } from 'lit';
import { arm, collar, lanyard, person } from './people.js';
import { phone, table } from './things.js';

export default svg`
  ${person(46, 42, 'grey', { aside: 2, down: 2, half: 26, on: collar })}
  ${person(116, 34, 'long', { aside: -2, down: 2, half: 24, wear: 't', on: lanyard })}
  ${table(108)}
  ${phone(66, 62, 27, 46)}<path class="t" d="M72 74h15v12H72z" />
  ${arm('M26 74q-6 34 22 30 13-1 17-8', 66, 94)}
  ${arm('M135 66q10 36-12 34-14-2-25-10', 95, 87, 't')}`;
