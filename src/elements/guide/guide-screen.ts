/** What the screens of a guide are drawn from, and what a person can do on them. */
import type { TemplateResult } from 'lit';
import type { Guide, GuideText } from '../../guides/format/guide.js';
import type { GuideMove, GuideWalk } from '../../guides/format/walk-guide.js';
import type { WordsController } from '../../localize/words.js';
import type { GuidePanel } from './guide-flow.js';
import type { LatePart } from './late-parts.js';

export interface GuideDeeds {
  readonly begin: () => void;
  readonly resume: () => void;
  readonly take: (move: GuideMove) => void;
  /** Wants a person. */
  readonly call: () => void;
  /** Back from a person. */
  readonly comeBack: () => void;
  readonly show: (panel: GuidePanel) => void;
  readonly close: () => void;
  /** Opens another guide. */
  readonly open: (guide: string) => void;
}

export interface GuideScreen {
  readonly guide: Guide;
  readonly walk: GuideWalk;
  readonly localize: WordsController;
  /** Language of the guide's texts. */
  readonly language: string;
  /** Many people use this device. */
  readonly shared: boolean;
  /** A text of the guide; `id` names it where it is read aloud. */
  readonly say: (text: GuideText, id?: string) => unknown;
  /** Names of guides by id, as far as they are known. */
  readonly titles: ReadonlyMap<string, GuideText>;
  readonly deeds: GuideDeeds;
  /** These load after the first screen. */
  readonly draw: LatePart<'drawings'>['guideDrawing'] | undefined;
  readonly more: LatePart<'more'> | undefined;
  /** Draws the QR image of an address; only where many people use the device. */
  readonly linkImage: ((url: string, label: string) => TemplateResult) | undefined;
}
