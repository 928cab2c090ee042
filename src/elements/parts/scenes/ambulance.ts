import { svg } from 'lit';
import { plus } from './things.js';

export default svg`
  <path class="o" d="M12 28q0-6 6-6h80v70H12z" /><path class="t" d="M98 40h20q6 0 10 6l12 18q8 2 8 10v18H98z" /><path class="o" d="M106 50h10q4 0 6 4l7 12h-23z" />
  ${plus(54, 52)}<path class="l" d="M76 22q0-10 10-10t10 10z" /><path d="M12 78h86" />
  <circle class="o" cx="42" cy="94" r="14" /><circle class="o" cx="118" cy="94" r="14" /><path d="M42 94h0M118 94h0M2 108h156" />`;
