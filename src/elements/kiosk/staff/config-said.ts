/** What is said of the config and of what is wrong with it. */
import { formatMoment } from '../../../core/day.js';
import type { ConfigFinding } from '../../../kiosk/config-finding.js';
import type { MachineState } from '../../../kiosk/kiosk-machine.js';
import type { ConfigWarning } from '../../../kiosk/load-config.js';
import type { LocalizeController } from '../../../localize/localize.js';
import { wordsOf } from '../kiosk-context.js';
import type { Fact } from './facts-view.js';

/** Where the config comes from, and what of it or of others has to be mended. */
export function configFacts(
  state: MachineState,
  localize: LocalizeController,
  now: number,
): readonly Fact[] {
  const name = localize.term('staffConfigFrom');
  if (state.status === 'starting') return [{ name, value: localize.term('staffUnknown') }];
  const { loaded } = state;
  const warned = loaded.warnings.map((warning) => warningFact(warning, localize));
  if (!loaded.ok) {
    const { code, findings } = loaded;
    const none = { name, value: localize.term('staffNoConfig'), mark: 'watch' as const };
    return [none, warningFact({ source: 'file', code, findings }, localize), ...warned];
  }
  const { source, issued } = loaded;
  return [
    {
      name,
      value: localize.term('staffSource', source),
      mark: source === 'kept' ? 'watch' : 'good',
    },
    ...(issued === undefined
      ? []
      : [{ name: localize.term('staffIssued'), value: formatMoment(issued, now) }]),
    ...(warned.length > 0
      ? warned
      : [{ name: localize.term('staffWarnings'), value: localize.term('staffNoWarning') }]),
  ];
}

function warningFact(
  { source, code, findings }: ConfigWarning,
  localize: LocalizeController,
): Fact {
  return {
    name: localize.term('staffWarnings'),
    value: localize.term('staffWarning', source, code),
    mark: 'watch',
    notes: findingWords(findings, localize),
  };
}

export function findingWords(
  findings: readonly ConfigFinding[],
  localize: LocalizeController,
): readonly string[] {
  return findings.map(({ message }) => wordsOf(message, localize.lang()));
}
