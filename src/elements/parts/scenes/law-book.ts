import { svg } from 'lit';

export default svg`
  <path class="o" d="M44 8h76q6 0 6 6v98H46q-12 0-12-12V18q0-10 10-10z" />
  <path class="t" d="M46 92h80v-78q0-6-6-6H44q-10 0-10 10v84q0-10 12-10z" /><path d="M46 102h80" />
  <path class="s" d="M80 22v52M66 76h28M56 32h48M64 26q16 8 32 0" />
  <path class="o s" d="m46 54 10-22 10 22q-10 9-20 0zM94 54l10-22 10 22q-10 9-20 0z" />`;
