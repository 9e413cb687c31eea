import './disputes.fields.ts';
import './mediations.fields.ts';
