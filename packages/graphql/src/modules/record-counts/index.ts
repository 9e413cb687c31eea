import './record-counts.query.ts';
