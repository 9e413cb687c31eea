import {
  type Branch,
  type Bureau,
  type Community,
  type Member,
  type Post,
  Prisma,
  type Station,
} from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const bureaus = defineTable<Bureau>('Bureau', Prisma.BureauScalarFieldEnum, ['id']);
export const branches = defineTable<Branch>('Branch', Prisma.BranchScalarFieldEnum, ['id']);
export const stations = defineTable<Station>('Station', Prisma.StationScalarFieldEnum, ['id']);
export const communities = defineTable<Community>('Community', Prisma.CommunityScalarFieldEnum, [
  'stationId',
  'id',
]);
export const posts = defineTable<Post>('Post', Prisma.PostScalarFieldEnum, ['stationId', 'id']);
export const members = defineTable<Member>('Member', Prisma.MemberScalarFieldEnum, ['stationId', 'id']);
