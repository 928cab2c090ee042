import { svg } from 'lit';

export default svg`
  <path d="M140 116q3-26-2-50M138 66q-12-6-18 6M138 66q-6-14-16-12M138 66q-2-16 8-18M138 66q10-8 18 2M138 66q12 2 12 14" />
  <path class="o" d="M20 60h80v56H20z" /><path class="t" d="M60 16 6 56q-2 6 4 6h100q6 0 4-6z" />
  <path class="l" d="M49 80h22v36H49" /><path class="t" d="M29 76h12v16H29zM79 76h12v16H79z" /><path d="M4 116h152" />`;
