/** The ways through a guide, for drawing, and as a tree in plain text. */
import type { Guide, GuideStep, GuideText } from './guide.js';
import { edgesOf, mainSteps, type GuideEdge } from './guide-paths.js';
import { wordsIn } from './guide-view.js';

export interface GuideNode {
  /** Id of a step, or `done`, or `person`. */
  readonly id: string;
  readonly kind: 'step' | 'done' | 'person';
  /** From 1, in the guide's order; only of steps. */
  readonly number?: number;
  readonly title: GuideText;
  /** Whether only a problem leads to this step. */
  readonly isDetour: boolean;
}

/** A way on, with the answer or the symptom that leads there. */
export interface GuideWay extends GuideEdge {
  readonly label?: GuideText;
}

export interface GuideGraph {
  /** Steps in their order, then the ends that are led to. */
  readonly nodes: readonly GuideNode[];
  /** In the order of the steps. Each leads to a node of the graph. */
  readonly edges: readonly GuideWay[];
}

const ENDS = {
  done: { vi: 'Xong', en: 'Done' },
  person: { vi: 'Hỏi người giúp', en: 'Ask a person' },
};

const KINDS: Readonly<Partial<Record<GuideEdge['kind'], GuideText>>> = {
  no: { vi: 'Chưa', en: 'No' },
  unsure: { vi: 'Không chắc', en: 'Not sure' },
};

/** For any guide that fits the format, right or wrong; what leads nowhere is left out. */
export function guideGraph(guide: Guide): GuideGraph {
  const main = mainSteps(guide);
  const steps = guide.steps.map((step, index): GuideNode => ({
    id: step.id,
    kind: 'step',
    number: index + 1,
    title: step.title,
    isDetour: !main.has(step.id),
  }));
  const ways = guide.steps.flatMap((step) => waysOf(guide, step));
  const ends = (['done', 'person'] as const)
    .filter((end) => ways.some(({ to }) => to === end))
    .map((end): GuideNode => ({ id: end, kind: end, title: ENDS[end], isDetour: false }));
  const nodes = [...steps, ...ends];
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: ways.filter(({ to }) => ids.has(to)) };
}

function waysOf(guide: Guide, step: GuideStep): GuideWay[] {
  const answers = (step.answers ?? []).map(({ text }) => text);
  const symptoms = (step.stuck ?? []).map(({ symptom }) => symptom);
  return edgesOf(guide, step).map((edge) => {
    const label =
      edge.kind === 'answer'
        ? answers.shift()
        : edge.kind === 'stuck'
          ? symptoms.shift()
          : KINDS[edge.kind];
    return { ...edge, ...(label ? { label } : {}) };
  });
}

export interface GuideTreeOptions {
  /** `vi` unless given. */
  readonly language?: string;
}

/**
 * The graph as lines of text. What follows without a problem stands below at the same depth; answers
 * and problems branch off. Each step is written out once, at the straightest way to it; `→` points
 * to where it is written, `↺` back to a step that was passed, `~` marks a detour.
 */
export function guideTree(guide: Guide, { language = 'vi' }: GuideTreeOptions = {}): string {
  const { nodes, edges } = guideGraph(guide);
  const tree = new Tree(nodes, edges, language);
  const first = guide.steps[0];
  return first ? tree.chain(first.id, '', []).join('\n') : '';
}

class Tree {
  readonly #nodes: ReadonlyMap<string, GuideNode>;
  readonly #ways = new Map<string, GuideWay[]>();
  /** The way by which each step is first come to. */
  readonly #owners = new Map<string, GuideWay>();
  readonly #language: string;

  constructor(nodes: readonly GuideNode[], ways: readonly GuideWay[], language: string) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#language = language;
    for (const way of ways) this.#ways.set(way.from, [...(this.#ways.get(way.from) ?? []), way]);
    const first = nodes[0]?.id;
    if (first === undefined) return;
    const seen = new Set([first]);
    this.#own(seen, ({ kind }) => kind === 'next' || kind === 'answer');
    this.#own(seen, () => true);
  }

  #own(seen: Set<string>, isTaken: (way: GuideWay) => boolean): void {
    for (const id of seen) {
      for (const way of this.#ways.get(id) ?? []) {
        if (!isTaken(way) || seen.has(way.to)) continue;
        seen.add(way.to);
        this.#owners.set(way.to, way);
      }
    }
  }

  /** Lines from a step on, until the way ends or joins another. */
  chain(id: string, indent: string, passed: readonly string[]): string[] {
    const lines: string[] = [];
    const behind = [...passed];
    for (let at: string | undefined = id; at !== undefined;) {
      const ways: GuideWay[] = this.#ways.get(at) ?? [];
      const next: GuideWay | undefined = ways.find(({ kind }) => kind === 'next');
      behind.push(at);
      lines.push(indent + this.#name(at));
      lines.push(...this.#branches(joined(ways), indent, behind, next === undefined));
      at = undefined;
      if (next && this.#isOwn(next)) at = next.to;
      else if (next) lines.push(`${indent}${this.#pointer(next.to, behind)}`);
    }
    return lines;
  }

  #branches(
    ways: readonly (readonly GuideWay[])[],
    indent: string,
    behind: readonly string[],
    isLast: boolean,
  ): string[] {
    return ways.flatMap((same, index) => {
      const [way] = same;
      if (!way) return [];
      const ends = isLast && index === ways.length - 1;
      const label = same.map((one) => this.#label(one)).join(', ');
      const line = `${indent}${ends ? '└' : '├'} ${label}`;
      const own = same.find((one) => this.#isOwn(one));
      if (!own) return [`${line} ${this.#pointer(way.to, behind)}`];
      return [line, ...this.chain(own.to, `${indent}${ends ? ' ' : '│'} `, behind)];
    });
  }

  /** Whether the step it leads to is written here. */
  #isOwn(way: GuideWay): boolean {
    return this.#nodes.get(way.to)?.kind === 'step' && this.#owners.get(way.to) === way;
  }

  #label({ kind, label }: GuideWay): string {
    const words = label ? plain(wordsIn(label, this.#language)) : '';
    if (kind !== 'stuck') return words;
    return `${wordsIn({ vi: 'vướng', en: 'stuck' }, this.#language)}: ${words}`;
  }

  #pointer(id: string, behind: readonly string[]): string {
    const node = this.#nodes.get(id);
    if (!node || node.kind !== 'step') return this.#name(id);
    return `${behind.includes(id) ? '↺' : '→'} ${node.number} ${id}`;
  }

  #name(id: string): string {
    const node = this.#nodes.get(id);
    const title = node ? plain(wordsIn(node.title, this.#language)) : '';
    switch (node?.kind) {
      case 'step':
        return `${node.isDetour ? '~' : ''}${node.number} ${id} · ${title}`;
      case 'done':
        return `→ ✓ ${title}`;
      default:
        return `→ ☎ ${title}`;
    }
  }
}

/** All but the way that goes straight on; a "no" and a "not sure" that lead to the same together. */
function joined(ways: readonly GuideWay[]): GuideWay[][] {
  const groups: GuideWay[][] = [];
  for (const way of ways) {
    if (way.kind === 'next') continue;
    const before = groups.at(-1);
    if (way.kind === 'unsure' && before?.[0]?.kind === 'no' && before[0].to === way.to) {
      before.push(way);
    } else groups.push([way]);
  }
  return groups;
}

/** A terminal obeys control characters. */
function plain(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
