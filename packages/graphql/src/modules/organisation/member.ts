import { memberRoles } from '@beatwork/core';
import type { ObjectRef } from '@pothos/core';
import type { SchemaTypes } from '../../builder.ts';
import type { Member } from '../../database/generated/client.ts';
import { recordTypes } from '../../records/index.ts';
import { enumOf } from '../../records/record-enums.ts';

export const MemberType = recordTypes('member').type as unknown as ObjectRef<SchemaTypes, Member>;

export const MemberRole = enumOf(memberRoles).type;

export const memberRoleFilter = enumOf(memberRoles).filter;
