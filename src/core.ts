export * from './core/capacity.js';
export * from './core/clock.js';
export * from './core/day.js';
export * from './core/identity.js';
export * from './core/ids.js';
export * from './core/occupancy.js';
export * from './core/outcome.js';
export * from './core/venue.js';
export * from './core/visit-event.js';
export * from './core/visit.js';
export { checkGuide } from './guides/format/check-guide.js';
export type * from './guides/format/guide.js';
export type { GuideEntry } from './guides/format/guide-entry.js';
export type * from './guides/format/guide-finding.js';
export * from './guides/format/guide-graph.js';
export type { GuideEdge, GuideEdgeKind } from './guides/format/guide-paths.js';
export * from './guides/format/walk-guide.js';
export { guideText, type GuideTextOptions } from './guides/format/guide-text.js';
export { howTo, scriptJson, type HowTo, type HowToOptions } from './guides/format/how-to.js';
export { policyGuide } from './guides/format/policy-guide.js';
export {
  importPolicyRules,
  type PolicyImport,
  type PolicyImportFailure,
  type PolicyImportOutcome,
  type PolicyRefusal,
} from './guides/format/policy-import.js';
export {
  checkPolicyRules,
  type PolicyCheck,
  type PolicyProblem,
  type PolicyRow,
  type PolicyRules,
  type PolicySource,
} from './guides/format/policy-rules.js';
