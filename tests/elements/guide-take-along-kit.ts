/** An element that shows what is taken along from a guide, and nothing else. */
import { html, LitElement, nothing } from 'lit';
import type { Guide } from '../../src/guides/format/guide.js';
import { guideDrawingStyles } from '../../src/elements/parts/guide-drawing.js';
import { StructuredData } from '../../src/elements/guide/take-along/structured-data.js';
import { TakeAlong } from '../../src/elements/guide/take-along/take-along.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { LocalizeController } from '../../src/localize/localize.js';
import { sharedStyles } from '../../src/styles/shared.js';

export const PAGE = 'https://phuong-mau.example/huong-dan/';

export class TakeAlongHost extends LitElement {
  static override styles = [...sharedStyles, guideDrawingStyles];

  guide: Guide | undefined;
  step: string | undefined;
  variant: string | undefined;
  pageUrl = PAGE;
  isStructured = false;

  readonly localize = new LocalizeController(this);
  readonly takeAlong: TakeAlong = new TakeAlong(this, this.localize, () => this.pageUrl);
  readonly structured = new StructuredData(this, () =>
    this.isStructured && this.guide
      ? { guide: this.guide, language: this.localize.lang(), variant: this.variant }
      : undefined,
  );

  protected override render() {
    const { guide, step, variant } = this;
    return guide ? this.takeAlong.render({ guide, step, variant }) : nothing;
  }
}

customElements.define('take-along-host', TakeAlongHost);

export async function guideOf(id: string): Promise<Guide> {
  const loaded = await loadGuide(id);
  if (!loaded.ok) throw new Error(`${id}: ${loaded.code}`);
  return loaded.value;
}

export function hostOf(guide: Guide, language = 'vi') {
  return html`<take-along-host lang=${language} .guide=${guide}></take-along-host>`;
}
