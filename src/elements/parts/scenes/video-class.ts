import { svg } from 'lit';
import { arm, person } from './people.js';
import { table, view } from './things.js';

export default svg`
  ${view(66, 14, 76, 56, person(38, 25, 'bob', { half: 22 }))}
  ${person(32, 52, 'boy', { aside: 2, half: 21, wear: 'c' })}
  ${table(84, 32)}
  <path class="o" d="M66 70h76l8 20H58z" /><path d="M96 83h16" />
  <path class="t" d="M44 111l6-14h44l4 14z" /><path d="M72 97v14" />
  ${arm('M17 86q-2 20 20 18 8-1 14-4', 56, 98, 'c')}<path d="m59 99 9-15" />`;
