/** What a step may hold together, and what it should not lack. */
import type { Guide, GuideDrawing, GuideStep } from './guide.js';
import { nearest } from './check-nearest.js';
import { quoted, type Path } from './check-place.js';
import type { Report } from './check-report.js';
import { SCENES } from './scenes.js';

/** In characters; longer ones fill a phone's screen in large letters. */
const TITLE_LENGTH = 60;

/** For a guide that fits the schema. */
export function checkSteps(guide: Guide, report: Report): void {
  for (const [index, step] of guide.steps.entries()) {
    const path = ['steps', index];
    checkQuestions(step, path, report);
    checkDrawings(guide, step, path, report);
    checkVariants(guide, step, path, report);
    checkTitles(step, path, report);
    if (!step.helper) {
      report.warn(
        'helper-missing',
        path,
        'chưa có lời cho người giúp (“helper”): nói gì, chỉ gì.',
        'there are no words for the helper (“helper”): what to say, what to point at.',
      );
    }
  }
  if (!guide.steps.some(({ stuck }) => stuck)) {
    report.warn(
      'stuck-missing',
      ['steps'],
      'chưa bước nào nói chỗ hay bị vướng (“stuck”). Người bị vướng sẽ chỉ còn cách hỏi người khác.',
      'no step says where people get stuck (“stuck”). Whoever is stuck can only ask a person.',
    );
  }
}

function checkQuestions({ check, answers, quiz }: GuideStep, path: Path, report: Report): void {
  const asked = Object.entries({ check, answers, quiz }).flatMap(([key, value]) =>
    value ? [`“${key}”`] : [],
  );
  if (asked.length > 1) {
    report.error(
      'two-questions',
      path,
      `mỗi bước chỉ hỏi một điều, ở đây có ${asked.join(' và ')}. Hãy giữ một, hoặc tách thành hai bước.`,
      `a step asks one thing only, here are ${asked.join(' and ')}. Keep one, or make two steps.`,
    );
  }
  const right = quiz?.filter((answer) => answer.right).length ?? 1;
  if (right !== 1) {
    report.error(
      'quiz-right',
      [...path, 'quiz'],
      `phải có đúng một đáp án đúng (“right”: true), ở đây có ${right}.`,
      `exactly one answer has to be right (“right”: true), here are ${right}.`,
    );
  }
}

function checkDrawings(guide: Guide, step: GuideStep, path: Path, report: Report): void {
  const variants = Object.entries(step.variants ?? {});
  if (step.drawing) checkDrawing(step.drawing, [...path, 'drawing'], report);
  for (const [id, variant] of variants) {
    if (variant?.drawing)
      checkDrawing(variant.drawing, [...path, 'variants', id, 'drawing'], report);
  }
  const drawn = variants.filter(([, variant]) => variant?.drawing).length;
  if (!step.drawing && (drawn === 0 || drawn < (guide.variants?.length ?? 0))) {
    report.warn(
      'drawing-missing',
      path,
      'chưa có hình vẽ (“drawing”).',
      'there is no drawing (“drawing”).',
    );
  }
}

function checkDrawing({ scene, screen, image }: GuideDrawing, path: Path, report: Report): void {
  const kinds = [scene, screen, image].filter((kind) => kind !== undefined).length;
  if (kinds !== 1) {
    report.error(
      'drawing-kind',
      path,
      `cần đúng một trong ba: “scene”, “screen”, “image”; ở đây có ${kinds}.`,
      `exactly one of “scene”, “screen” and “image” has to be there; here are ${kinds}.`,
    );
  }
  if (scene !== undefined && !Object.hasOwn(SCENES, scene)) {
    const meant = nearest(scene, Object.keys(SCENES));
    report.error(
      'scene-unknown',
      [...path, 'scene'],
      `không có hình nào tên ${quoted(scene)}.${meant ? ` Có phải là “${meant}” không?` : ''}`,
      `there is no drawing named ${quoted(scene)}.${meant ? ` Did you mean “${meant}”?` : ''}`,
    );
  }
  const taps = screen?.filter(({ tap }) => tap).length ?? 0;
  if (taps > 1) {
    report.error(
      'screen-taps',
      [...path, 'screen'],
      `chỉ được đánh dấu một chỗ bấm (“tap”), ở đây có ${taps}.`,
      `only one place to press (“tap”) may be marked, here are ${taps}.`,
    );
  }
}

function checkVariants(guide: Guide, step: GuideStep, path: Path, report: Report): void {
  const ids = (guide.variants ?? []).map(({ id }) => id);
  if (!step.variants) return;
  const own = Object.keys(step.variants);
  for (const id of own.filter((name) => !ids.includes(name))) {
    const meant = nearest(id, ids);
    report.error(
      'variant-unknown',
      [...path, 'variants', id],
      `bài này không có loại ấy.${meant ? ` Có phải là “${meant}” không?` : ' Hãy thêm vào “variants” ở đầu bài.'}`,
      `the guide has no such variant.${meant ? ` Did you mean “${meant}”?` : ' Add it to the guide’s “variants”.'}`,
    );
  }
  for (const id of ids.filter((name) => !own.includes(name))) {
    report.warn(
      'variant-missing',
      [...path, 'variants'],
      `thiếu cách làm cho “${id}”.`,
      `“${id}” is missing.`,
    );
  }
}

function checkTitles(step: GuideStep, path: Path, report: Report): void {
  const titles: [Path, GuideStep['title'] | undefined][] = [
    [[...path, 'title'], step.title],
    ...Object.entries(step.variants ?? {}).map(
      ([id, variant]): [Path, typeof step.title | undefined] => [
        [...path, 'variants', id, 'title'],
        variant?.title,
      ],
    ),
  ];
  for (const [place, title] of titles) {
    for (const [language, words = ''] of Object.entries(title ?? {})) {
      const length = Array.from(words).length;
      if (length <= TITLE_LENGTH) continue;
      report.warn(
        'title-long',
        [...place, language],
        `dài ${length} ký tự, nên không quá ${TITLE_LENGTH}.`,
        `it has ${length} characters and should have ${TITLE_LENGTH} at most.`,
      );
    }
  }
}
