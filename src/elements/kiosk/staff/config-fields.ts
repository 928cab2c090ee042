/** A config in plain words. */
import type { KioskChoice, KioskConfig } from '../../../kiosk/kiosk-config.js';
import type { LocalizeController } from '../../../localize/localize.js';
import { choiceWords } from '../home-view.js';
import { wordsOf } from '../kiosk-context.js';
import { TIMEOUTS } from '../kiosk-session.js';
import type { Fact } from './facts-view.js';

/** Minutes between two reports, where a config does not say. */
const EVERY = 5;

export function configFields(config: KioskConfig, localize: LocalizeController): readonly Fact[] {
  const language = localize.lang();
  const none = localize.term('staffNone');
  const titles = config.choices.map((choice) => titleOf(choice, localize));
  const { form, guide, done, warning } = { ...TIMEOUTS, ...config.timeouts };
  const { place, phone } = config.help;
  const beat = config.heartbeat;
  return [
    { name: localize.term('staffFieldName'), value: wordsOf(config.name, language) },
    { name: localize.term('staffFieldWard'), value: config.ward ?? none },
    {
      name: localize.term('staffFieldChoices'),
      value: localize.number(titles.length),
      notes: titles.map((title, index) => `${index + 1}. ${title}`),
    },
    {
      name: localize.term('staffFieldBulletins'),
      value: config.bulletins.length === 0 ? none : localize.number(config.bulletins.length),
      notes: config.bulletins.map(({ title }) => wordsOf(title, language)),
    },
    {
      name: localize.term('staffFieldHelp'),
      value: [place && wordsOf(place, language), phone].filter(Boolean).join(' · '),
    },
    {
      name: localize.term('staffFieldLanguage'),
      value: localize.term(config.language === 'vi' ? 'staffVietnamese' : 'staffEnglish'),
    },
    {
      name: localize.term('staffFieldScreen'),
      value: localize.term('staffInches', localize.number(config.screen.inches)),
    },
    {
      name: localize.term('staffFieldTimeouts'),
      value: localize.term('staffTimeouts', form, guide, done, warning),
    },
    { name: localize.term('staffFieldCheckIn'), value: config.checkInUrl },
    { name: localize.term('staffFieldRegister'), value: config.registerUrl ?? none },
    { name: localize.term('staffFieldGuide'), value: config.guideUrl ?? none },
    { name: localize.term('staffFieldTrust'), value: config.trust ?? none },
    {
      name: localize.term('staffFieldBeat'),
      value: beat ? localize.term('staffEvery', beat.url, beat.minutes ?? EVERY) : none,
    },
    { name: localize.term('staffFieldRemote'), value: config.remote?.url ?? none },
  ];
}

function titleOf(choice: KioskChoice, localize: LocalizeController): string {
  return choice.title
    ? wordsOf(choice.title, localize.lang())
    : choiceWords(choice, localize).title;
}
