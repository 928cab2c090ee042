import { svg } from 'lit';
import { head } from './people.js';
import { lines } from './things.js';

export default svg`
  <path class="o" d="M58 8h70q8 0 8 8v14q0 8-8 8H58q-7 0-8-7l-6-5 6-4v-6q0-8 8-8z" />${lines([62, 18, 60], [62, 28, 36])}
  <path class="l" d="M24 46h70q8 0 8 8v6l6 4-6 5q-1 7-8 7H24q-8 0-8-8V54q0-8 8-8z" /><path class="w" d="M28 56h60M28 66h40" />
  <path class="o" d="M58 84h52q8 0 8 8v14q0 8-8 8H58q-7 0-8-7l-6-5 6-4v-6q0-8 8-8z" />${lines([62, 94, 42], [62, 104, 24])}
  <circle class="t" cx="24" cy="23" r="18" />${head(24, 24, 'bob')}
  <circle class="t" cx="130" cy="61" r="18" />${head(130, 62, 'grey')}
  <circle class="t" cx="24" cy="99" r="18" />${head(24, 100, 'short')}`;
