import './metric-series.query.ts';
import './roll-up.query.ts';
