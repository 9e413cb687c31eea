import { type DatedValue, type LocalizedText, type MemberRole, memberRoles } from '@beatwork/core';
import type { SchemaTypes } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MemberRole as MemberRoleEnum } from '../organisation/member.ts';
import { CitationType, citationOf } from './citation.type.ts';
import type { InRuleSet } from './dated-value.type.ts';

// The fields that parts of the rules, and what became of them on a scorecard, have in common.

type Fields<Value> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, InRuleSet<Value>>;

/** @param within the part of the rules in which the code is unique */
export const codeField = <Value extends { readonly id: string }>(
  t: Fields<Value>,
  within: 'rule set' | 'score',
) =>
  t.string({
    description: `The code of this part, unique within the ${within}.`,
    resolve: ({ value }) => value.id,
  });

export const nameField = <Value extends { readonly name: LocalizedText }>(t: Fields<Value>) =>
  t.field({
    type: LocalizedTextType,
    description: 'What it is called.',
    resolve: ({ value }) => value.name,
  });

/** @param what the part that the roles have, such as a goal */
export const rolesField = <Value extends { readonly roles?: readonly MemberRole[] | undefined }>(
  t: Fields<Value>,
  what: 'goal' | 'score',
) =>
  t.field({
    type: [MemberRoleEnum],
    description: `The roles that the ${what} applies to. For other roles it does not exist. Empty where the rules judge others than members.`,
    resolve: ({ ruleSet, value }) =>
      ruleSet.subject === 'member' ? [...(value.roles ?? memberRoles.values)] : [],
  });

export const sourceField = <Value extends Pick<DatedValue, 'source'>>(t: Fields<Value>) =>
  t.field({
    type: CitationType,
    nullable: true,
    description: 'The source; null where no source states this, so that it is a reading.',
    resolve: ({ ruleSet, value }) => citationOf(ruleSet, value),
  });

export const readingField = <Value extends { readonly reading?: LocalizedText | null | undefined }>(
  t: Fields<Value>,
) =>
  t.field({
    type: LocalizedTextType,
    nullable: true,
    description: 'The reading: what was chosen because no source states it; null where none was needed.',
    resolve: ({ value }) => value.reading ?? null,
  });
