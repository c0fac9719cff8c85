-- What people say of questions and readings. Questions and readings are made anew again and again; this is not, so it is
-- only ever added to, and keeps the question in the words in which it stood when somebody spoke.

create table question_answer (
    id          bigint generated always as identity primary key,
    case_id     bigint      not null references case_record,
    question_id text        not null collate "C",
    number      int         not null,
    state       text        not null,
    reason      text        not null,
    evidence    text[]      not null,
    asked       jsonb       not null,
    made_at     timestamptz not null,
    made_by     bigint      not null references account,
    -- two people who answer at the same time: the second one is told
    unique (case_id, question_id, number)
);

create table wrong_question_report (
    id          bigint generated always as identity primary key,
    case_id     bigint      not null references case_record,
    question_id text        not null collate "C",
    says        text        not null,
    asked       jsonb       not null,
    made_with   text        not null,
    made_at     timestamptz not null,
    made_by     bigint      not null references account
);
create index wrong_question_report_case on wrong_question_report (case_id, id);

create table overruling_taken_back (
    overruling_id bigint primary key references overruling,
    case_id       bigint      not null references case_record,
    reason        text        not null,
    made_at       timestamptz not null,
    made_by       bigint      not null references account
);

-- Taking back is a fact of its own, so that both words stand beside each other.
alter table overruling drop column taken_back;
create index overruling_entry on overruling (case_id, entry_id);

-- The words of the questions that went and came when a reading was overruled, or that taken back.
create table overruling_effect (
    overruling_id bigint  not null references overruling,
    taken_back    boolean not null,
    case_id       bigint  not null references case_record,
    went          text[]  not null,
    came          text[]  not null,
    primary key (overruling_id, taken_back)
);

-- An agency's own people may overrule the readings of their agency's own entries, and see who did.
drop policy of_case on overruling;
create policy of_case on overruling using ((select at_work()) or case_id in (select whole_cases())
    or exists (select 1 from entry e where e.case_id = overruling.case_id and e.id = overruling.entry_id
        and e.agency_id in (select own_agencies())));
create policy of_case on overruling_taken_back using ((select at_work()) or case_id in (select whole_cases())
    or exists (select 1 from overruling o where o.id = overruling_taken_back.overruling_id));

do $$
declare t text;
begin
    foreach t in array array['question_answer', 'wrong_question_report', 'overruling_effect'] loop
        execute format('create policy of_case on %I using ((select at_work()) or case_id in (select whole_cases()))', t);
    end loop;
    foreach t in array array['question_answer', 'wrong_question_report', 'overruling_taken_back', 'overruling_effect'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    foreach t in array array['question_answer', 'wrong_question_report', 'overruling', 'overruling_taken_back',
                             'overruling_effect'] loop
        execute format('create trigger only_added before update or delete on %I for each row'
            ' when (coalesce(current_setting(''sightline.disposal'', true), '''') <> ''yes'') execute function only_ever_added()', t);
        execute format('create trigger never_truncated before truncate on %I execute function only_ever_added()', t);
    end loop;
end $$;
