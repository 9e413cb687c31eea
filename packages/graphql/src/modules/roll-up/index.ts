import './roll-up.query.ts';
