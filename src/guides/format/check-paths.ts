/** Whether the ways through a guide lead somewhere. */
import type { Guide, GuideStep } from './guide.js';
import { edgesOf, mainLine, mainSteps } from './guide-paths.js';
import { nearest } from './check-nearest.js';
import { stepWords, type Path } from './check-place.js';
import type { Json } from './check-plain.js';
import type { Report } from './check-report.js';

/** What a step may lead to that is no step. */
const ENDS = ['done', 'person'];
const MOST_STEPS = 8;
const FEWEST_STEPS = 3;

/** For a guide that fits the schema. */
export function checkPaths(guide: Guide, json: Json, report: Report): void {
  const ids = new Map<string, number>();
  for (const [index, { id }] of guide.steps.entries()) {
    const path = ['steps', index, 'id'];
    const first = ids.get(id);
    if (ENDS.includes(id)) {
      report.error(
        'id-reserved',
        path,
        `“${id}” có nghĩa riêng, không dùng làm mã của bước được.`,
        `“${id}” means something else and cannot be the id of a step.`,
      );
    } else if (first !== undefined) {
      report.error(
        'repeated',
        path,
        `mã “${id}” đã dùng ở bước ${first + 1}. Mỗi bước cần một mã riêng.`,
        `step ${first + 1} has the id “${id}” already. Each step needs its own.`,
      );
    } else ids.set(id, index);
  }
  const isWhole = checkTargets(guide, [...ids.keys()], report);
  if (!isWhole || ids.size < guide.steps.length) return;
  checkReach(guide, json, report);
  checkLength(guide, report);
}

function checkTargets(guide: Guide, ids: readonly string[], report: Report): boolean {
  let isWhole = true;
  for (const [index, step] of guide.steps.entries()) {
    for (const [path, target] of targetsOf(step)) {
      if (ENDS.includes(target) || ids.includes(target)) continue;
      isWhole = false;
      const meant = nearest(target, [...ids, ...ENDS]);
      report.error(
        'target-missing',
        ['steps', index, ...path],
        `không có bước nào có mã “${target}”.${meant ? ` Có phải là “${meant}” không?` : ''}`,
        `there is no step “${target}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
      );
    }
    const owner = step.answers ? 'answers' : step.check?.yes === undefined ? undefined : 'check';
    if (step.next !== undefined && owner) {
      report.warn(
        'next-unused',
        ['steps', index, 'next'],
        'không dùng đến, vì câu trả lời đã dẫn đi tiếp. Hãy xoá mục này.',
        'it is not used, for the answers lead on. Please remove it.',
      );
    }
  }
  return isWhole;
}

function targetsOf(step: GuideStep): [Path, string][] {
  const { next, check, answers = [], stuck = [] } = step;
  return [
    ...(next === undefined ? [] : [[['next'], next] as [Path, string]]),
    ...(['yes', 'no', 'unsure'] as const).flatMap((answer): [Path, string][] => {
      const target = check?.[answer];
      return target === undefined ? [] : [[['check', answer], target]];
    }),
    ...answers.map(({ next }, i): [Path, string] => [['answers', i, 'next'], next]),
    ...stuck.map(({ next }, i): [Path, string] => [['stuck', i, 'next'], next]),
  ];
}

function checkReach(guide: Guide, json: Json, report: Report): void {
  const ways = new Map(
    guide.steps.map((step) => [step.id, edgesOf(guide, step).map(({ to }) => to)]),
  );
  const reached = spread(
    guide.steps.slice(0, 1).map(({ id }) => id),
    ways,
  );
  const back = new Map<string, string[]>();
  for (const [from, targets] of ways) {
    for (const to of targets) back.set(to, [...(back.get(to) ?? []), from]);
  }
  const ending = spread(ENDS, back);
  const trapped: number[] = [];
  for (const [index, { id }] of guide.steps.entries()) {
    if (!reached.has(id)) {
      report.error(
        'step-unreachable',
        ['steps', index],
        'không có bước nào dẫn tới bước này. Hãy cho một bước dẫn tới, hoặc xoá đi.',
        'no step leads here. Let one lead to it, or remove it.',
      );
    } else if (!ending.has(id)) trapped.push(index);
  }
  const [first] = trapped;
  if (first !== undefined) {
    const list = (language: 'vi' | 'en') =>
      trapped
        .slice(0, 4)
        .map((index) => stepWords(json, index)[language])
        .join(', ');
    report.error(
      'loop-without-end',
      ['steps', first],
      `đi vòng mãi không ra (${list('vi')}). Hãy cho một bước dẫn tới “done” hoặc “person”.`,
      `the way goes round for ever (${list('en')}). Let a step lead to “done” or “person”.`,
    );
  } else if (!reached.has('done')) {
    report.error(
      'done-unreachable',
      ['steps'],
      'không đường nào dẫn tới phần kết thúc (“done”), nên không ai làm xong được.',
      'no way leads to the end (“done”), so nobody can finish.',
    );
  }
}

/** All that can be come to. */
function spread(from: readonly string[], ways: ReadonlyMap<string, readonly string[]>) {
  const found = new Set(from);
  for (const id of found) for (const to of ways.get(id) ?? []) found.add(to);
  return found;
}

/** The line as the overview counts it, through each answer that somebody may give on the way. */
function checkLength(guide: Guide, report: Report): void {
  const lines = [mainLine(guide, []), ...[...mainSteps(guide)].map((id) => wayThrough(guide, id))];
  const longest = Math.max(...lines.map(({ length }) => length));
  const usual = lines[0]?.length ?? 0;
  if (longest > MOST_STEPS) {
    report.warn(
      'steps-many',
      ['steps'],
      `có đường dài ${longest} bước. Quá ${MOST_STEPS} bước thì nhiều người bỏ dở: hãy gộp hoặc tách thành hai bài.`,
      `one way takes ${longest} steps. Beyond ${MOST_STEPS} many give up: join some, or make two guides.`,
    );
  }
  if (usual < FEWEST_STEPS) {
    report.warn(
      'steps-few',
      ['steps'],
      `đường chính chỉ có ${usual} bước. Mỗi bước một việc: nên có ít nhất ${FEWEST_STEPS}.`,
      `the main way has only ${usual} steps. With one action a step there should be ${FEWEST_STEPS} or more.`,
    );
  }
}

/** The shortest main way to a step, and from there as it goes on. */
function wayThrough(guide: Guide, target: string): string[] {
  const before = new Map<string, string | undefined>();
  const first = guide.steps[0]?.id;
  if (first !== undefined) before.set(first, undefined);
  for (const [id] of before) {
    const step = guide.steps.find((one) => one.id === id);
    for (const { to, kind } of step ? edgesOf(guide, step) : []) {
      if ((kind === 'next' || kind === 'answer') && !before.has(to)) before.set(to, id);
    }
  }
  const trail: string[] = [];
  for (let id: string | undefined = target; id !== undefined; id = before.get(id))
    trail.unshift(id);
  return mainLine(guide, trail);
}
