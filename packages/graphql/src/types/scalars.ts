import { type Month, type Period, parseMonth, parsePeriod } from '@beatwork/core';
import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { isStorable } from './storable-time.ts';

type Parse = GraphQLScalarType<Date>['parseValue'];

/** Reads a time as graphql-scalars does, and refuses one of which PostgreSQL has no form with four digits for the year. */
const withinYears =
  (parse: Parse): Parse =>
  (given) => {
    const time = parse(given);
    if (isStorable(time.getTime())) return time;
    throw new GraphQLError(`Its year is not from 1 to 9999: ${String(given)}`);
  };

/** A calendar day, which code holds as midnight in UTC. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLDate.toConfig(),
  parseValue: withinYears(GraphQLDate.parseValue),
  parseLiteral: (node) => withinYears(GraphQLDate.parseValue)(valueFromASTUntyped(node)),
  description: "A calendar day in the bureau's time zone, such as 2014-01-05.",
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  parseValue: withinYears(GraphQLDateTime.parseValue),
  parseLiteral: (node) => withinYears(GraphQLDateTime.parseValue)(valueFromASTUntyped(node)),
  description:
    'An instant with its offset from UTC, such as 2014-01-05T09:30:00+08:00. Answers are in UTC, such as 2014-01-05T01:30:00.000Z.',
});

/** A number or a list is no text, though it could be written as one. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`It is not a text: ${JSON.stringify(value)}`);
}

export const MonthScalar = new GraphQLScalarType<Month, string>({
  name: 'Month',
  description: "A calendar month in the bureau's time zone, such as 2014-01.",
  serialize: (value) => parseMonth(String(value)),
  parseValue: (value) => parseMonth(textOf(value)),
});

export const PeriodScalar = new GraphQLScalarType<Period, string>({
  name: 'Period',
  description:
    "A month, quarter, half-year or year in the bureau's time zone: 2014-01, 2014-Q1, 2014-H1, 2014. Each rule set has its own kind.",
  serialize: (value) => parsePeriod(String(value)),
  parseValue: (value) => parsePeriod(textOf(value)),
});
