import { informationCategories, informationSources } from '@beatwork/core';
import { booleanFilter } from '../../filters/boolean-filter.ts';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { informationItems } from './tables.ts';

const InformationCategory = defineEnum(
  'InformationCategory',
  informationCategories,
  'What a fact about an area concerns.',
);
const InformationSource = defineEnum('InformationSource', informationSources, 'Where a fact came from.');

export const InformationItemType = defineNode(
  informationItems,
  'One collected and entered fact about an area 信息采集, never about a person.',
  (t) => ({
    category: t.expose('category', { type: InformationCategory, description: 'What it concerns.' }),
    source: t.expose('source', { type: InformationSource, description: 'Where it came from.' }),
    collectedAt: t.expose('collectedAt', { type: 'DateTime', description: 'When it was collected.' }),
    enteredAt: t.expose('enteredAt', { type: 'DateTime', description: 'When it was entered.' }),
    isLead: t.exposeBoolean('isLead', {
      description: 'Whether it is a lead item 线索信息: somebody can act on it.',
    }),
  }),
);

export const InformationItemConnection = defineConnection(InformationItemType, 'information items');

export const informationItemWhere = defineWhere('InformationItemWhere', 'Which information items to list.', {
  collectedAt: instantFilter('collectedAt', 'When it was collected.'),
  month: monthFilter('collectedAt', 'The month in which it was collected.'),
  category: defineEnumFilter(InformationCategory)('category', 'What it concerns.'),
  source: defineEnumFilter(InformationSource)('source', 'Where it came from.'),
  isLead: booleanFilter('isLead', 'Whether somebody can act on it.'),
});
