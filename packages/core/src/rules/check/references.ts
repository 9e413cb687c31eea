import { memberRoles } from '../../model/member-role.ts';
import { didYouMeanAmong } from '../../text/did-you-mean.ts';
import type { RuleSet } from '../format/rule-set.ts';
import type { Report } from './report.ts';
import { type Unit, unitsOf, walk } from './walk.ts';

/**
 * Checks that ids are unique, that every reference leads to something that exists for all roles that need it, and that
 * no references form a circle.
 */
export function checkReferences(ruleSet: RuleSet, report: Report): void {
  checkIds(ruleSet, report);
  const units = unitsOf(ruleSet);
  const find = (kind: Unit['kind'], id: string) => units.find((unit) => unit.kind === kind && unit.id === id);
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const references: { readonly path: string; readonly from: Unit; readonly to: Unit }[] = [];
  walk(ruleSet, {
    reference: (path, kind, id, from) => {
      const to = find(kind, id);
      if (to === undefined) return reportUnknown(path, kind, id, units, report);
      references.push({ path, from: byPath.get(from.path)!, to });
      const missing = rolesOf(from).filter((role) => !rolesOf(to).includes(role));
      if (missing.length === 0) return;
      report(
        path,
        'ROLE_NOT_COVERED',
        `"${id}" does not exist for ${missing.join(', ')}: make it open to these roles too`,
        `“${id}”不适用于${missing.map((role) => memberRoles.labels[role].zh).join('、')}：请一并扩大适用范围`,
      );
    },
  });
  // The ranking of an award reads scores after everything has been computed, so it cannot close a circle.
  const needed = references.filter(({ path }) => !path.includes('.rankBy.'));
  const reached = reachedFrom(needed);
  for (const { path, from, to } of needed) {
    if (!reached(to).has(from)) continue;
    report(
      path,
      'CYCLE',
      `"${from.id}" depends on itself here: remove the reference`,
      `“${from.id}”在此依赖其自身：请删除该引用`,
    );
  }
  checkRollUps(ruleSet, units, report);
  const requirements = new Set(ruleSet.requirements.map(({ id }) => id));
  ruleSet.selection?.requires.forEach((id, index) => {
    if (!requirements.has(id)) {
      const meant = didYouMeanAmong(id, [...requirements]);
      report(
        `selection.requires.${index}`,
        'REQUIREMENT_UNKNOWN',
        `there is no requirement "${id}".${meant.en}`,
        `没有名为“${id}”的条件。${meant.zh}`,
      );
    }
  });
}

function checkIds(ruleSet: RuleSet, report: Report): void {
  const check = (listed: readonly { readonly id: string; readonly path: string }[]) => {
    const seen = new Set<string>();
    for (const { id, path } of listed) {
      if (seen.has(id)) report(`${path}.id`, 'ID_TWICE', `"${id}" is used twice`, `“${id}”重复使用`);
      seen.add(id);
    }
  };
  const inList = (path: string, list: readonly { readonly id: string }[] | undefined) =>
    (list ?? []).map(({ id }, index) => ({ id, path: `${path}.${index}` }));
  check(unitsOf(ruleSet));
  check(inList('rollUps', ruleSet.rollUps));
  ruleSet.scores.forEach((score, index) => {
    const path = `scores.${index}`;
    check([...inList(`${path}.items`, score.items), ...inList(`${path}.vetoes`, score.vetoes)]);
    check(inList(`${path}.bands`, score.bands));
  });
}

function checkRollUps(ruleSet: RuleSet, units: readonly Unit[], report: Report): void {
  ruleSet.rollUps.forEach(({ of }, index) => {
    const path = `rollUps.${index}.of`;
    if ('rollUp' in of) {
      // A roll-up may refer only to those before it, so there can be no circle.
      const before = ruleSet.rollUps.slice(0, index).map(({ id }) => id);
      if (before.includes(of.rollUp)) return;
      const meant = didYouMeanAmong(of.rollUp, before);
      report(
        `${path}.rollUp`,
        'ROLL_UP_UNKNOWN',
        `there is no roll-up "${of.rollUp}" before this one.${meant.en}`,
        `此项之前没有名为“${of.rollUp}”的汇总。${meant.zh}`,
      );
      return;
    }
    const [kind, id] = 'score' in of ? (['score', of.score] as const) : (['goal', of.goal] as const);
    if (units.some((unit) => unit.kind === kind && unit.id === id)) return;
    reportUnknown(`${path}.${kind}`, kind, id, units, report);
  });
}

const rolesOf = ({ roles }: Unit) => roles ?? memberRoles.values;

/** The units on which a unit depends, including itself; each set is computed once. */
function reachedFrom(
  references: readonly { readonly from: Unit; readonly to: Unit }[],
): (unit: Unit) => ReadonlySet<Unit> {
  const next = new Map<Unit, Set<Unit>>();
  for (const { from, to } of references) next.set(from, (next.get(from) ?? new Set()).add(to));
  const known = new Map<Unit, ReadonlySet<Unit>>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const found = new Set([unit]);
    // JavaScript allows a set to grow while it is iterated.
    for (const each of found) for (const further of next.get(each) ?? []) found.add(further);
    known.set(unit, found);
    return found;
  };
}

function reportUnknown(
  path: string,
  kind: Unit['kind'],
  id: string,
  units: readonly Unit[],
  report: Report,
): void {
  const known = units.filter((unit) => unit.kind === kind).map((unit) => unit.id);
  const meant = didYouMeanAmong(id, known);
  if (kind === 'goal') {
    const en = `there is no award or requirement "${id}".${meant.en}`;
    report(path, 'GOAL_UNKNOWN', en, `没有名为“${id}”的奖项或条件。${meant.zh}`);
  } else {
    const en = `there is no score "${id}".${meant.en}`;
    report(path, 'SCORE_UNKNOWN', en, `没有名为“${id}”的评分。${meant.zh}`);
  }
}
