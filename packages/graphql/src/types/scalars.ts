import { type Month, type Period, parseMonth, parsePeriod } from '@beatwork/core';
import { GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';

/** A calendar day, which code holds as midnight in UTC. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLDate.toConfig(),
  description: "A calendar day in the bureau's time zone, such as 2014-01-05.",
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description:
    'An instant with its offset from UTC, such as 2014-01-05T09:30:00+08:00. Answers are in UTC, such as 2014-01-05T01:30:00.000Z.',
});

export const MonthScalar = new GraphQLScalarType<Month, string>({
  name: 'Month',
  description: "A calendar month in the bureau's time zone, such as 2014-01.",
  serialize: (value) => parseMonth(String(value)),
  parseValue: (value) => parseMonth(String(value)),
});

export const PeriodScalar = new GraphQLScalarType<Period, string>({
  name: 'Period',
  description:
    "A month, quarter, half-year or year in the bureau's time zone: 2014-01, 2014-Q1, 2014-H1, 2014. Each rule set has its own kind.",
  serialize: (value) => parsePeriod(String(value)),
  parseValue: (value) => parsePeriod(String(value)),
});
