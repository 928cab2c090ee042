/** The screens that nobody sees first; they load while somebody reads the first one. */
import { nothing } from 'lit';
import words from '../../localize/guide-more-vi.js';
import { addWords } from '../../localize/words.js';
import { doneView } from './done-view.js';
import type { GuideFlow } from './guide-flow.js';
import type { GuideScreen } from './guide-screen.js';
import { helpedView } from './helper-view.js';
import { personView, stuckView } from './help-view.js';
import { overviewView } from './overview-view.js';

addWords(words, () => import('../../localize/guide-more-en.js'));

export { ignoreDoublePress } from './double-press.js';
export { guideMoreStyles } from './guide-more.styles.js';
export { guideSharedStyles } from './guide-shared.styles.js';
export { approvalNote, dueNote, lawCard, retiredNote, sources } from './start-extras.js';
export { explanations, ownPhone, stepExtras } from './step-extras.js';
export { closeButton } from './help-view.js';
export { helperView } from './helper-view.js';
export { verdictView } from './verdict-view.js';

/** @param leaveHelping Ends helper mode, with the help counted or not. */
export function moreScreen(
  screen: GuideScreen,
  { view, step }: GuideFlow,
  leaveHelping: (isCounted: boolean) => void,
) {
  switch (view) {
    case 'person':
      return personView(step, screen);
    case 'done':
      return doneView(screen);
    case 'overview':
      return overviewView(screen);
    case 'stuck':
      return step && stuckView(step, screen);
    case 'helped':
      return helpedView(leaveHelping, screen);
    default:
      return nothing;
  }
}
