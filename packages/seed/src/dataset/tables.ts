import {
  type Branch,
  type Bureau,
  branchSchema,
  bureauSchema,
  type Community,
  communitySchema,
  type Dispute,
  disputeSchema,
  type HouseholdVisit,
  householdVisitSchema,
  type InformationItem,
  informationItemSchema,
  type Lead,
  leadSchema,
  type Mediation,
  type MediationCallBack,
  type Member,
  mediationCallBackSchema,
  mediationSchema,
  memberSchema,
  type Post,
  postSchema,
  type Service,
  type Station,
  serviceSchema,
  stationSchema,
  type VisitCallBack,
  visitCallBackSchema,
} from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import type { z } from 'zod';

/** The types of a dataset's rows, by table. They are the models of `@beatwork/core`. */
export interface TableRows {
  bureau: Bureau;
  branch: Branch;
  station: Station;
  community: Community;
  post: Post;
  member: Member;
  householdVisit: HouseholdVisit;
  visitCallBack: VisitCallBack;
  dispute: Dispute;
  mediation: Mediation;
  mediationCallBack: MediationCallBack;
  lead: Lead;
  informationItem: InformationItem;
  service: Service;
}
/** The name of a table of a dataset. */
export type TableName = keyof TableRows;
/** A row of any table. */
export type Row = TableRows[TableName];

/** The schema of each table's rows. Parents come before children, which is the order in which tables can be filled. */
export const tableSchemas = {
  bureau: bureauSchema,
  branch: branchSchema,
  station: stationSchema,
  community: communitySchema,
  post: postSchema,
  member: memberSchema,
  householdVisit: householdVisitSchema,
  visitCallBack: visitCallBackSchema,
  dispute: disputeSchema,
  mediation: mediationSchema,
  mediationCallBack: mediationCallBackSchema,
  lead: leadSchema,
  informationItem: informationItemSchema,
  service: serviceSchema,
} as const satisfies { readonly [Table in TableName]: z.ZodReadonly<z.ZodObject> };

/** Every table, parents before children. */
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** The name of a table in the database: `household_visit` for `householdVisit`. */
export function sqlTableOf(table: TableName): string {
  return columnOf(table);
}
