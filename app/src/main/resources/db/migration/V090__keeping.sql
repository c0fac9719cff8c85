-- How long a case is kept: by which rule, whether a legal hold stands against disposal, and what is left of one that was
-- disposed of.

create table case_keeping (
    case_id bigint      not null references case_record,
    rule    text        not null,
    reason  text        not null,
    since   timestamptz not null,
    set_by  bigint      not null references account
);
create index case_keeping_latest on case_keeping (case_id, since desc);

create table legal_hold (
    id           bigint generated always as identity primary key,
    case_id      bigint      not null references case_record,
    reason       text        not null,
    put_at       timestamptz not null,
    put_by       bigint      not null references account,
    lifted_at    timestamptz,
    lifted_by    bigint references account,
    lifted_since text
);
create unique index legal_hold_stands on legal_hold (case_id) where lifted_at is null;

-- Proposed by one person and carried out by another; what the case held is told in counts and hashes alone.
create table disposal (
    case_id     bigint      primary key references case_record,
    reason      text        not null,
    proposed_at timestamptz not null,
    proposed_by bigint      not null references account,
    done_at     timestamptz,
    done_by     bigint references account,
    left_behind jsonb
);

do $$
declare t text;
begin
    foreach t in array array['case_keeping', 'legal_hold', 'disposal'] loop
        execute format('create policy of_case on %I using ((select at_work()) or case_id in (select whole_cases()))', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
end $$;
