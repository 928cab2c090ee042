import { css } from 'lit';
import { paperStyles } from './guide-drawing.paper.styles.js';
import { sceneStyles } from './guide-drawing.scene.styles.js';
import { screenStyles } from './guide-drawing.screen.styles.js';

/** For a shadow tree under the tokens, and as plain text for the frame that prints. */
export const guideDrawingStyles = css`
  ${sceneStyles}
  ${screenStyles}
  ${paperStyles}
`;
