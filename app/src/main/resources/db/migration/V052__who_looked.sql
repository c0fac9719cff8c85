-- So that the audit is quick to look through with a million lines: by what was done, by day, and what was refused.
create index audit_of_action on audit (action, number desc);
create index audit_at on audit (at);
create index audit_refused on audit (number desc) where outcome <> 'allowed';
create index audit_refused_of_case on audit (case_id, number desc) where outcome <> 'allowed';
