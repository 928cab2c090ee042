import { svg } from 'lit';
import { collar, person } from './people.js';

export default svg`
  <path class="o" d="M40 6h24q6 0 6 6v10q0 6-6 6h-9l-8 8v-8h-7q-6 0-6-6V12q0-6 6-6z" /><path d="M44 17h0m8 0h0m8 0h0" />
  ${person(30, 58, 'bun', { aside: 2, half: 22 })}
  ${person(130, 54, 'grey', { aside: -2, half: 23, on: collar, wear: 't' })}
  ${person(80, 60, 'long', { aside: 1, half: 22, wear: 't' })}
  <path class="l" d="M96 4h24q6 0 6 6v10q0 6-6 6h-4v8l-8-8H96q-6 0-6-6V10q0-6 6-6z" /><path class="w" d="M100 15h0m8 0h0m8 0h0" />`;
