import type { Period } from '../../calendar/period.ts';
import { memberRoles } from '../../model/member-role.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import type { Award, Requirement, Score } from '../format/index.ts';
import { CriterionSql, type GoalColumns } from './criteria.ts';
import { EarlierPeriods } from './earlier-periods.ts';
import { type Expression, plain, sql } from './expression.ts';
import { Layers } from './layers.ts';
import { metricValueSql } from './metric-value.ts';
import { QuantitySql } from './quantities.ts';
import { type ScoreColumns, ScoreSql } from './scores.ts';

/** The row of the judged period, and what is known about earlier rows. */
export interface JudgedRowOptions {
  readonly row: string;
  /** An SQL expression that gives the member's role as text; leave it out if the subjects have no roles. */
  readonly role?: string | undefined;
  readonly knownFrom?: Period | undefined;
}

/** A rule set over the row of one subject and period: its goals and scores as columns, each computed once. */
export class JudgedRow {
  readonly layers = new Layers();
  readonly earlier: EarlierPeriods;
  readonly goals: GoalColumns[] = [];
  readonly scores: ScoreColumns[] = [];
  readonly #options: JudgedRowOptions;
  readonly #compiled: CompiledRuleSet;
  readonly #quantities: QuantitySql;

  constructor(compiled: CompiledRuleSet, options: JudgedRowOptions) {
    this.#options = options;
    this.#compiled = compiled;
    this.earlier = new EarlierPeriods(compiled.period, options.knownFrom);
    const points: Expression[] = [];
    const quantities = new QuantitySql(options.row, this.layers, this.earlier, points);
    const criteria = new CriterionSql(this.layers, quantities, this.goals);
    const scores = new ScoreSql(this.layers, quantities, criteria, this.goals, points);
    this.#quantities = quantities;
    for (const { kind, place } of compiled[resolved].order) {
      if (kind === 'goal') {
        this.goals[place] = criteria.goal(compiled[resolved].goals[place]!);
      } else {
        this.scores[place] = scores.score(compiled[resolved].scores[place]!);
        points[place] = this.scores[place].points;
      }
    }
  }

  /** Whether a goal or a score applies to the subject; never null. */
  exists({ roles }: Award | Requirement | Score): Expression {
    const { role } = this.#options;
    if (roles === undefined || role === undefined) return plain('TRUE');
    const named = memberRoles.values.filter((each) => roles.includes(each)).map((each) => `'${each}'`);
    return plain(`coalesce(${role} IN (${named.join(', ')}), TRUE)`);
  }

  /** Whether an award was earned; never null. */
  earned(place: number): Expression {
    const exists = this.exists(this.#compiled[resolved].goals[place]!.goal);
    return sql`(${exists} AND ${this.goals[place]!.outcome} IS TRUE)`;
  }

  /** How many awards were earned. */
  awardsEarned(): Expression {
    const awards = this.#compiled.ruleSet.awards.map((_, place) => sql`${this.earned(place)}::int`);
    return awards.length === 0 ? plain('0') : sql`(${awards.reduce((sum, each) => sql`${sum} + ${each}`)})`;
  }

  /** The outcomes of a goal's comparisons, in reading order. */
  comparisons(place: number): readonly Expression[] {
    return this.#compiled[resolved].goals[place]!.comparisons.map((comparison) =>
      this.#quantities.outcome(comparison),
    );
  }

  /** The figures that rank those who earned an award, unknown ones null. */
  figures({ rankBy }: Award): readonly { readonly figure: Expression; readonly first: 'most' | 'least' }[] {
    const { scores } = this.#compiled.ruleSet;
    return rankBy.map((ranking) => ({
      first: ranking.first,
      figure:
        'metric' in ranking
          ? metricValueSql(ranking.metric, this.#options.row)
          : this.scores[scores.findIndex(({ id }) => id === ranking.score)]!.points,
    }));
  }
}
