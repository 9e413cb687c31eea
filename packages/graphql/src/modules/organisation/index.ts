import './hierarchy.fields.ts';
import './members.fields.ts';
import './organisation.query.ts';
import './places.fields.ts';
