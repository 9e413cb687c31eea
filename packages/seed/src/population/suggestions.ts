/** Suggestions of households about police work. They are invented, and concern only the work. */
export const suggestions = [
  '希望增加夜间巡逻',
  '建议路口加装路灯',
  '希望延长警务室开放时间',
  '建议多讲解防诈骗知识',
  '希望公示警务室电话',
  '建议上学时段疏导校门口交通',
  '希望为行动不便的老人上门办证',
  '建议整治楼道堆放杂物',
  '希望检查小区消防通道',
  '建议定期召开居民议事会',
] as const;
