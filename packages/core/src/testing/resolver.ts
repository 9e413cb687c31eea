import type { Award, Criterion, Ranking, Score, ScoreItem } from '../rules/format/index.ts';
import {
  type Drafted,
  type DraftedGoal,
  type DraftedItem,
  type DraftedScore,
  dated,
  reading,
} from './drafted.ts';

/** Resolves drafts in their order. Each may refer only to earlier ones that exist for every role. */
export class Resolver {
  readonly #goals: string[] = [];
  readonly #scores: string[] = [];

  score(draft: DraftedScore, index: number): Score {
    const id = `score-${index}`;
    const { requires } = draft;
    const required = this.#pick(this.#goals, requires);
    const borders = draft.borders?.toSorted((a, b) => b - a);
    const score: Score = {
      id,
      name: reading,
      items: draft.items.map((item, place) => this.#item(item, place)),
      vetoes: draft.vetoes.map((veto, place) => ({
        id: `veto-${place}`,
        name: reading,
        when: this.criterion(veto.when),
        points: veto.points,
      })),
      ...defined({ base: draft.base, floor: draft.floor, cap: draft.cap, decimals: draft.decimals }),
      ...(borders === undefined
        ? {}
        : {
            bands: [...borders, undefined].map((from, place) => ({
              id: `band-${place}`,
              name: reading,
              ...(from === undefined ? {} : { from: dated(from) }),
              ...(place === 0 ? {} : { below: dated(borders[place - 1]!) }),
              ...(place === 0 && required !== undefined ? { requires: [required] } : {}),
            })),
          }),
    };
    this.#scores.push(id);
    return score;
  }

  goal(draft: DraftedGoal, id: string) {
    const goal = {
      id,
      name: reading,
      criterion: this.criterion(draft.criterion),
      ...defined({ roles: draft.roles }),
    };
    if (draft.roles === undefined) this.#goals.push(id);
    return goal;
  }

  rankBy({ rankBy }: DraftedGoal): Award['rankBy'] {
    return rankBy.map(({ by, first }): Ranking => {
      if (typeof by === 'string') return { metric: by, first };
      const score = this.#pick(this.#scores, by);
      return score === undefined ? { metric: 'visits', first } : { score, first };
    });
  }

  criterion(draft: Drafted): Criterion {
    if ('scorePoints' in draft) {
      const score = this.#pick(this.#scores, draft.scorePoints);
      return score === undefined
        ? { metric: 'visits', is: draft.comparison.is, threshold: draft.comparison.threshold }
        : ({ ...draft.comparison, score } as Criterion);
    }
    if ('goal' in draft) {
      const goal = this.#pick(this.#goals, draft.goal as number);
      return goal === undefined ? { metric: 'visits', is: 'atLeast', threshold: dated(1) } : { goal };
    }
    if ('all' in draft) return { all: draft.all.map((each) => this.criterion(each)) };
    if ('any' in draft) return { any: draft.any.map((each) => this.criterion(each)) };
    if ('of' in draft) return { atLeast: draft.atLeast, of: draft.of.map((each) => this.criterion(each)) };
    return 'not' in draft ? { not: this.criterion(draft.not) } : draft;
  }

  #item({ ifUnknown, kind }: DraftedItem, place: number): ScoreItem {
    const common = { id: `item-${place}`, name: reading, ...defined({ ifUnknown }) };
    if ('scorePoints' in kind) {
      const { scorePoints, weight } = kind as { scorePoints: number; weight: ReturnType<typeof dated> };
      const score = this.#pick(this.#scores, scorePoints);
      return score === undefined
        ? { ...common, of: { metric: 'visits' }, per: weight }
        : { ...common, score, weight };
    }
    if ('when' in kind) {
      const { when, points } = kind as { when: Drafted; points: ReturnType<typeof dated> };
      return { ...common, when: this.criterion(when), points };
    }
    return { ...common, ...defined(kind) } as unknown as ScoreItem;
  }

  #pick(ids: readonly string[], number: number | undefined): string | undefined {
    return number === undefined ? undefined : ids[number % Math.max(1, ids.length)];
  }
}

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
