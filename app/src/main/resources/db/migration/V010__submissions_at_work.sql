-- What is said of a submission before and after its rows are used, and by whom.

-- FILE: as it came; PASTED and TYPED: rows that a person put in; CORRECTION: one entry corrected
alter table submission add column kind text not null default 'FILE';
-- what people have said so far of how it is to be understood, and of which other it is a later version
alter table submission add column said jsonb;

create table submission_event (
    id            bigint generated always as identity primary key,
    case_id       bigint      not null references case_record,
    submission_id bigint      not null references submission,
    -- SENT, CORRECTED, USED, WITHDRAWN, REPLACED
    what          text        not null,
    why           text        not null default '',
    at            timestamptz not null,
    by_account    bigint references account
);
create index submission_event_of on submission_event (submission_id, id);
create index submission_bytes_seen on submission (case_id, sha256);
create index line_of_agency on line (case_id, agency_id);

create policy of_case on submission_event using ((select at_work()) or case_id in (select whole_cases())
    or submission_id in (select s.id from submission s));
alter table submission_event enable row level security;
alter table submission_event force row level security;

create trigger only_added before update or delete on submission_event for each row
    when (coalesce(current_setting('sightline.disposal', true), '') <> 'yes') execute function only_ever_added();
create trigger never_truncated before truncate on submission_event execute function only_ever_added();
