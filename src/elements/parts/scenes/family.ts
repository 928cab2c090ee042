import { svg } from 'lit';
import { collar, person } from './people.js';
import { heart } from './things.js';

export default svg`
  ${person(30, 50, 'bun', { aside: 1, half: 22 })}
  ${person(68, 38, 'short', { half: 25, wear: 't', on: collar })}
  ${person(112, 44, 'bob', { aside: -1, half: 23 })}
  ${person(90, 78, 'boy', { half: 18, wear: 'c' })}
  ${heart(136, 20)}`;
