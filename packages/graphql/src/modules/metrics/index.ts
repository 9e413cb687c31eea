import './metric.type.ts';
