import { svg } from 'lit';

export default svg`
  <path class="o" d="M80 6q20 13 44 13 4 66-44 97Q32 85 36 19 60 19 80 6z" />
  <path class="t" d="M80 21q15 9 32 10 2 48-32 70-34-22-32-70 17-1 32-10z" />
  <path class="l" d="m58 62 8-7 10 12 20-28 9 6-28 40z" />`;
