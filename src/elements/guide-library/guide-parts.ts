/** Of the guide that plays, as `ward-guide` names them: a page styles them through this element. */
export const GUIDE_PARTS = [
  ...['player', 'tools', 'overview-button', 'text-size', 'more-button', 'read-button'],
  ...[
    'helper-button',
    'take-button',
    'stuck-button',
    'person-button',
    'back-button',
    'step',
    'position',
    'action',
    'warning',
  ],
  ...['drawing', 'check', 'verdict', 'help', 'stuck', 'person', 'overview', 'helper', 'done'],
  'take-along',
].join(', ');
