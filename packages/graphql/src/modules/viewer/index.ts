import './viewer.query.ts';
