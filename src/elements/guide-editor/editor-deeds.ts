/** What the form does: with the guide, and with the place of whoever writes it. */
import type { LocalizeController } from '../../localize/localize.js';
import type { EditorContext } from './editor-context.js';
import { partOf } from './editor-parts.js';
import type { EditorPlace } from './editor-place.js';
import { sayings } from './editor-said.js';
import type { GuideDesk } from './guide-desk.js';

export function formContext(
  desk: GuideDesk,
  place: EditorPlace,
  localize: LocalizeController,
  languages: readonly string[],
): EditorContext {
  const { guide = {}, check, removal } = desk;
  const said = sayings(check, guide, localize.lang());
  return {
    localize,
    guide,
    languages,
    said: (pointer) => said.get(pointer),
    removal,
    set: (path, value) => desk.set(path, value),
    replace: (path, value, label) => desk.replace(path, value, label),
    drop: (path) => desk.drop(path),
    settle: (path) => desk.settle(path),
    redraw: () => place.redraw(),
    remove: (path, label) => {
      desk.remove(path, label);
      if (path.length === 2 && path[0] === 'steps') place.open = undefined;
      void place.focus('#take-back');
    },
    takeBack: () => {
      const path = desk.takeBack();
      place.open = partOf(path);
      void place.focusNear(path);
    },
    move: (path, from, to) => {
      desk.move(path, from, to);
      if (path.length === 1 && path[0] === 'steps') place.open = to;
      void place.focusMoved([...path, to], to > from);
    },
    add: (path) => {
      desk.add(path);
      if (path.length === 2 && path[0] === 'steps') place.open = Number(path[1]);
      void place.focusNear(path);
    },
  };
}
